package org.chuangkou.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.search.IndexFixture.found;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.apache.lucene.util.IOUtils;
import org.chuangkou.search.local.LocalSearchIndex;
import org.chuangkou.search.text.Letters;

/** Whatever part of a title one types, the title is found. */
class SubstringTest {

    private Path folder = Path.of("");

    @BeforeTry
    void make() throws IOException {
        folder = Files.createTempDirectory("substring");
    }

    @AfterTry
    void remove() throws IOException {
        IOUtils.rm(folder);
    }

    @Property(tries = 60)
    void any_two_letters_of_a_title_and_any_longer_part_find_it(@ForAll("titles") List<String> titles) {
        List<Entry> entries = IntStream.range(0, titles.size())
                .mapToObj(i -> Entry.of("t" + i, titles.get(i)))
                .toList();
        try (LocalSearchIndex index = IndexFixture.filled(folder, entries)) {
            for (Entry entry : entries) {
                String title = entry.title();
                for (int from = 0; from < title.length(); from = title.offsetByCodePoints(from, 1)) {
                    for (int to = title.offsetByCodePoints(from, 1); to <= title.length(); to++) {
                        String part = title.substring(from, to);
                        if (Letters.fold(part).length >= 2) {
                            assertThat(found(index, part))
                                    .as("%s in %s", part, title)
                                    .contains(entry.id());
                        }
                    }
                }
            }
        }
    }

    @Provide
    Arbitrary<List<String>> titles() {
        Arbitrary<String> word = Arbitraries.of(
                "食品", "经营", "許可", "（新办）", "ＥＴＣ", "etc", "Ａ类", "12345", "𠮷", "𣨣", "、", "“", "—", " ", "办理", "的", "我想",
                "一件事", "个体", "变更", "㎡");
        Arbitrary<String> letter = Arbitraries.chars().range('一', '龥').map(String::valueOf);
        Arbitrary<String> title = Arbitraries.oneOf(word, word, letter)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(parts -> String.join("", parts));
        return title.list().ofMinSize(1).ofMaxSize(8);
    }
}
