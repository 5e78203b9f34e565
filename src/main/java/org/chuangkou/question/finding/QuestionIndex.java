package org.chuangkou.question.finding;

import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.chuangkou.base.Installation;
import org.chuangkou.search.SearchIndex;
import org.chuangkou.search.local.LocalSearchIndex;

/** This node's own index of questions, beside that of the guides. */
@Singleton
class QuestionIndex {
    private final SearchIndex index;

    QuestionIndex(@Value("${chuangkou.data:data}") String data, Installation installation) {
        this.index = LocalSearchIndex.open(Path.of(data).resolve("index").resolve(installation.id() + "-questions"));
    }

    SearchIndex get() {
        return index;
    }

    @PreDestroy
    void close() {
        index.close();
    }
}
