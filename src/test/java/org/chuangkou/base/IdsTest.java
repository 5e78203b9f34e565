package org.chuangkou.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    @Test
    void ids_sort_by_their_time_and_within_a_millisecond_as_they_were_made() {
        var ids = Stream.generate(() -> Ids.next(NOON)).limit(5_000).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-hjkmnp-tv-z]{26}"));
        assertThat(Ids.next(NOON.plusMillis(1))).isGreaterThan(ids.getLast());
        assertThat(Ids.next(NOON.minusMillis(1))).isLessThan(ids.getFirst());
    }

    @Test
    void a_code_has_its_digits_even_when_it_begins_with_noughts() {
        assertThat(Stream.generate(() -> Ids.code(2)).limit(500)).allMatch(code -> code.matches("[0-9]{2}"));
    }
}
