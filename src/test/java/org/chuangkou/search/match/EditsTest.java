package org.chuangkou.search.match;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EditsTest {

    private static int whole(String pattern, String text) {
        return new Edits(letters(pattern)).toAllOf(letters(text));
    }

    private static int part(String pattern, String text) {
        return new Edits(letters(pattern)).toPartOf(letters(text));
    }

    private static int[] letters(String text) {
        return text.codePoints().toArray();
    }

    @Test
    void a_letter_wrong_missing_too_many_or_exchanged_is_one_slip() {
        assertThat(whole("食品经营许可", "食品经营许可")).isZero();
        assertThat(whole("食品精营许可", "食品经营许可")).isOne();
        assertThat(whole("食品营许可", "食品经营许可")).isOne();
        assertThat(whole("食品经经营许可", "食品经营许可")).isOne();
        assertThat(whole("食品营经许可", "食品经营许可")).isOne();
    }

    @Test
    void a_part_of_the_text_costs_nothing_around_it() {
        assertThat(part("营经许可", "小餐饮食品经营许可证核发")).isOne();
        assertThat(part("经营许可", "小餐饮食品经营许可证核发")).isZero();
    }

    @Property
    void the_bits_agree_with_the_table(@ForAll("words") String pattern, @ForAll("words") String text) {
        assertThat(whole(pattern, text)).isEqualTo(table(pattern, text, false));
        assertThat(part(pattern, text)).isEqualTo(table(pattern, text, true));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abcde食品").ofMinLength(1).ofMaxLength(12);
    }

    @Property
    void the_longest_pattern_agrees_too(@ForAll("longest") String pattern, @ForAll("words") String text) {
        assertThat(whole(pattern, text)).isEqualTo(table(pattern, text, false));
    }

    @Provide
    Arbitrary<String> longest() {
        return Arbitraries.strings().withChars("abcde食品").ofLength(Edits.LONGEST);
    }

    /** The textbook's table of optimal alignments. */
    private static int table(String pattern, String text, boolean anywhere) {
        int[][] costs = new int[pattern.length() + 1][text.length() + 1];
        for (int i = 0; i <= pattern.length(); i++) {
            for (int j = 0; j <= text.length(); j++) {
                if (i == 0 || j == 0) {
                    costs[i][j] = i == 0 ? anywhere ? 0 : j : i;
                    continue;
                }
                boolean same = pattern.charAt(i - 1) == text.charAt(j - 1);
                costs[i][j] =
                        Math.min(costs[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
                if (i > 1
                        && j > 1
                        && pattern.charAt(i - 1) == text.charAt(j - 2)
                        && pattern.charAt(i - 2) == text.charAt(j - 1)) {
                    costs[i][j] = Math.min(costs[i][j], costs[i - 2][j - 2] + 1);
                }
            }
        }
        int least = costs[pattern.length()][anywhere ? 0 : text.length()];
        for (int j = 0; anywhere && j <= text.length(); j++) {
            least = Math.min(least, costs[pattern.length()][j]);
        }
        return least;
    }
}
