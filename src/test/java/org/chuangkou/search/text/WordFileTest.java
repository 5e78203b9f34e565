package org.chuangkou.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"trade-words.txt", "chatter.txt"})
    void every_word_of_a_list_stands_in_it_once(String file) {
        List<String> words = WordFile.words(file);
        assertThat(words)
                .hasSizeGreaterThan(30)
                .doesNotHaveDuplicates()
                .allMatch(word -> Letters.fold(word).length > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acts.txt", "readings.txt", "variants.txt"})
    void every_line_of_a_table_begins_with_another_word(String file) {
        assertThat(WordFile.lines(file))
                .extracting(line -> file.equals("variants.txt") ? line.substring(0, 1) : line.split("[ :]")[0])
                .hasSizeGreaterThan(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_reading_has_a_syllable_for_each_character() {
        assertThat(WordFile.lines("readings.txt"))
                .map(line -> line.split(" "))
                .filteredOn(line -> line[0].length() > 1)
                .allMatch(line -> line[0].length() == line.length - 1);
    }
}
