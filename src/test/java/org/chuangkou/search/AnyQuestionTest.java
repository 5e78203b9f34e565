package org.chuangkou.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.apache.lucene.util.IOUtils;
import org.chuangkou.search.local.LocalSearchIndex;

class AnyQuestionTest {

    private static final Path FOLDER = folder();
    private static final LocalSearchIndex INDEX = IndexFixture.directory(FOLDER);

    @Property(tries = 500)
    void is_answered(@ForAll String before, @ForAll String after) {
        for (String text :
                new String[] {before, before + "食品" + after, before + "shi pin" + after, before + "4401" + after}) {
            SearchResult result = INDEX.search(SearchRequest.of(text, 20));
            assertThat(result.total()).isGreaterThanOrEqualTo(result.hits().size());
            assertThat(INDEX.suggest(text, 10)).hasSizeLessThanOrEqualTo(10);
        }
    }

    @AfterContainer
    static void close() throws IOException {
        INDEX.close();
        IOUtils.rm(FOLDER);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("any-question");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
