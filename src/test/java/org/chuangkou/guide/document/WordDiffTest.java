package org.chuangkou.guide.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.chuangkou.guide.document.WordDiff.Change;
import org.chuangkou.guide.document.WordDiff.Run;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    @Test
    void a_changed_number_is_one_word_and_a_changed_han_character_another() {
        assertThat(WordDiff.between("自受理起20个工作日内", "自受理起15个工作日内"))
                .containsExactly(
                        new Run(Change.SAME, "自受理起"),
                        new Run(Change.GONE, "20"),
                        new Run(Change.NEW, "15"),
                        new Run(Change.SAME, "个工作日内"));
    }

    @Test
    void texts_with_little_in_common_are_told_whole() {
        assertThat(WordDiff.between("小型食堂由省里另作规定", "本厅二楼受理，中午不休"))
                .containsExactly(new Run(Change.GONE, "小型食堂由省里另作规定"), new Run(Change.NEW, "本厅二楼受理，中午不休"));
    }

    @Test
    void a_text_that_only_grew_keeps_what_it_said() {
        assertThat(WordDiff.between("营业执照", "营业执照副本，盖公章，一式两份"))
                .containsExactly(new Run(Change.SAME, "营业执照"), new Run(Change.NEW, "副本，盖公章，一式两份"));
    }

    @Property(tries = 300)
    void the_runs_give_both_texts_back(
            @ForAll @StringLength(max = 40) String before, @ForAll @StringLength(max = 40) String after) {
        var runs = WordDiff.between(before, after);
        assertThat(without(runs, Change.NEW)).isEqualTo(before);
        assertThat(without(runs, Change.GONE)).isEqualTo(after);
    }

    private static String without(java.util.List<Run> runs, Change change) {
        return runs.stream().filter(r -> r.change() != change).map(Run::text).collect(Collectors.joining());
    }
}
