package org.chuangkou.search.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.chuangkou.search.Marked;
import org.chuangkou.search.Marked.Run;
import org.chuangkou.search.text.Asked;
import org.junit.jupiter.api.Test;

class MarkerTest {

    private static Marked mark(String question, String text) {
        return new Marker(Asked.of(question)).in(text).all();
    }

    private static Marked cut(String question, String text) {
        return new Marker(Asked.of(question)).in(text).most();
    }

    @Test
    void the_whole_question_is_marked_where_it_stands() {
        assertThat(mark("经营许可", "《食品经营许可》证").runs())
                .containsExactly(new Run("《食品", false), new Run("经营许可", true), new Run("》证", false));
    }

    @Test
    void punctuation_inside_a_hit_belongs_to_it_and_traditional_text_stays_as_it_is() {
        assertThat(mark("许可新办", "食品經營許可（新辦）").runs())
                .containsExactly(new Run("食品經營", false), new Run("許可（新辦", true), new Run("）", false));
    }

    @Test
    void else_its_pairs_of_letters_are_marked() {
        assertThat(mark("食品许可", "食品经营许可").runs())
                .containsExactly(new Run("食品", true), new Run("经营", false), new Run("许可", true));
    }

    @Test
    void pinyin_marks_the_characters_read_so() {
        assertThat(mark("jyxk", "食品经营许可").runs()).containsExactly(new Run("食品", false), new Run("经营许可", true));
    }

    @Test
    void a_long_text_is_cut_around_the_hit() {
        String text = "前".repeat(200) + "身份证原件" + "后".repeat(200);
        Marked cut = cut("身份证", text);
        assertThat(cut.text()).startsWith("…").endsWith("…").contains("身份证原件").hasSizeBetween(80, 84);
        assertThat(cut.runs()).contains(new Run("身份证", true));
    }

    @Test
    void a_text_without_a_hit_is_plain() {
        assertThat(mark("婚姻", "食品经营许可")).isEqualTo(Marked.plain("食品经营许可"));
        assertThat(mark("婚姻", "")).isEqualTo(Marked.NONE);
    }

    @Property
    void marks_never_change_the_text(@ForAll String question, @ForAll String text) {
        assertThat(mark(question, text).text()).isEqualTo(text);
        assertThat(mark(text, text + question + text).text()).isEqualTo(text + question + text);
    }

    @Property
    void what_is_cut_is_a_part_of_the_text(@ForAll String question, @ForAll @StringLength(max = 300) String text) {
        List<Run> runs = cut(question, text).runs();
        List<Run> shown =
                runs.stream().filter(run -> !run.equals(new Run("…", false))).toList();
        assertThat(text).contains(new Marked(shown).text());
    }
}
