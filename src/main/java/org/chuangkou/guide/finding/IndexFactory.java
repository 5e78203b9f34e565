package org.chuangkou.guide.finding;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.chuangkou.base.Installation;
import org.chuangkou.search.SearchIndex;
import org.chuangkou.search.local.LocalSearchIndex;

/** This node's own index of guides, beside the other data of the node. */
@Factory
class IndexFactory {
    @Singleton
    @Bean(preDestroy = "close")
    SearchIndex index(@Value("${chuangkou.data:data}") String data, Installation installation) {
        return LocalSearchIndex.open(Path.of(data).resolve("index").resolve(installation.id()));
    }
}
