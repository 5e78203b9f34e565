package org.chuangkou.guide.finding;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.chuangkou.base.Installation;
import org.chuangkou.search.SearchIndex;
import org.chuangkou.search.everyday.Dictionary;
import org.chuangkou.search.everyday.Everyday;
import org.chuangkou.search.finding.Knowledge;
import org.chuangkou.search.local.LocalSearchIndex;
import org.chuangkou.search.meaning.Embedding;

/** This node's own index of guides, beside the other data of the node, and what it knows besides words. */
@Factory
class IndexFactory {

    @Singleton
    Dictionary dictionary(@Value("${chuangkou.content:.}") String content) {
        return Dictionary.read(Path.of(content).resolve("question-bank").resolve("everyday.yaml"));
    }

    @Singleton
    Everyday everyday(Dictionary dictionary) {
        return new Everyday(dictionary);
    }

    @Singleton
    @Bean(preDestroy = "close")
    SearchIndex index(
            @Value("${chuangkou.data:data}") String data,
            Installation installation,
            Everyday everyday,
            Embedding embedding,
            Schooling schooling) {
        return LocalSearchIndex.open(
                Path.of(data).resolve("index").resolve(installation.id()),
                new Knowledge(everyday, embedding, schooling::spokenPinyin));
    }
}
