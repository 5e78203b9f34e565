package org.chuangkou.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-1", "@x", "\t=1", "\r=1", "\n=1", "＝1"})
    void what_a_spreadsheet_would_calculate_is_marked_as_text(String text) {
        assertThat(SafeCell.of(text)).isEqualTo("'" + text);
    }

    @Test
    void everything_else_stays_as_it_is() {
        assertThat(SafeCell.of("")).isEmpty();
        assertThat(SafeCell.of("林小满 = 1")).isEqualTo("林小满 = 1");
    }
}
