package org.chuangkou.account.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.chuangkou.fact.Audited;
import org.junit.jupiter.api.Test;

class ChainTest {

    @Test
    void an_empty_trail_is_whole() {
        assertThat(new Chain().firstBroken(Head.ORIGIN)).isEmpty();
    }

    @Test
    void texts_too_long_for_the_table_are_cut_before_they_are_hashed() {
        var fact = new Audited(
                Instant.parse("2026-11-20T08:00:00.123456789Z"),
                "𠮷".repeat(65),
                "a".repeat(65),
                "s".repeat(256),
                Map.of("b", "2", "a", "1"),
                "x".repeat(65));
        Entry entry = Entry.after(Head.ORIGIN, fact);
        assertThat(entry.actor()).isEqualTo("𠮷".repeat(64));
        assertThat(entry.subject()).hasSize(255);
        assertThat(entry.at()).isEqualTo("2026-11-20T08:00:00.123456Z");
        assertThat(entry.details()).isEqualTo("{\"a\":\"1\",\"b\":\"2\"}");
        assertThat(entry.hash()).isEqualTo(entry.hashAfter(Head.ORIGIN.hash()));
    }

    @Test
    void what_moves_from_one_field_to_the_next_is_seen() {
        Entry one = Entry.after(Head.ORIGIN, fact("ab", "c"));
        Entry other = Entry.after(Head.ORIGIN, fact("a", "bc"));
        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    @Property
    void a_trail_that_nobody_touched_is_whole(@ForAll("facts") List<Audited> facts) {
        List<Entry> trail = chained(facts);
        assertThat(firstBroken(trail, headOf(trail))).isEmpty();
    }

    @Property
    void a_changed_entry_is_found_at_its_number(
            @ForAll("facts") @Size(min = 1) List<Audited> facts, @ForAll @IntRange(max = 99) int which) {
        List<Entry> trail = chained(facts);
        int i = which % trail.size();
        Head head = headOf(trail);
        Entry e = trail.get(i);
        trail.set(i, with(e, e.sequence(), e.actor() + "!", e.hash()));
        assertThat(firstBroken(trail, head)).isEqualTo(OptionalLong.of(i + 1));
    }

    @Property
    void an_entry_changed_together_with_its_hash_is_found_by_the_next(
            @ForAll("facts") @Size(min = 1) List<Audited> facts, @ForAll @IntRange(max = 99) int which) {
        List<Entry> trail = chained(facts);
        int i = which % trail.size();
        Head head = headOf(trail);
        String before = i == 0 ? Head.ORIGIN.hash() : trail.get(i - 1).hash();
        Entry changed = with(trail.get(i), i + 1, trail.get(i).actor() + "!", "");
        trail.set(i, with(changed, i + 1, changed.actor(), changed.hashAfter(before)));
        assertThat(firstBroken(trail, head)).isEqualTo(OptionalLong.of(Math.min(i + 2, trail.size())));
    }

    @Property
    void a_removed_entry_is_missed_at_its_number_the_last_one_too(
            @ForAll("facts") @Size(min = 1) List<Audited> facts, @ForAll @IntRange(max = 99) int which) {
        List<Entry> trail = chained(facts);
        int i = which % trail.size();
        Head head = headOf(trail);
        trail.remove(i);
        assertThat(firstBroken(trail, head)).isEqualTo(OptionalLong.of(i + 1));
    }

    @Property
    void swapped_entries_are_found_at_the_first_of_them(
            @ForAll("facts") @Size(min = 2) List<Audited> facts,
            @ForAll @Size(2) @UniqueElements List<@IntRange(max = 99) Integer> which) {
        List<Entry> trail = chained(facts);
        int i = which.get(0) % trail.size();
        int j = which.get(1) % trail.size();
        if (i == j) return;
        Head head = headOf(trail);
        Entry a = trail.get(i);
        Entry b = trail.get(j);
        trail.set(i, with(b, a.sequence(), b.actor(), b.hash()));
        trail.set(j, with(a, b.sequence(), a.actor(), a.hash()));
        assertThat(firstBroken(trail, head)).isEqualTo(OptionalLong.of(Math.min(i, j) + 1));
    }

    @Property
    void an_entry_added_at_the_end_is_found(@ForAll("facts") List<Audited> facts) {
        List<Entry> trail = chained(facts);
        Head head = headOf(trail);
        trail.add(Entry.after(head, fact("forger", "x")));
        assertThat(firstBroken(trail, head)).isEqualTo(OptionalLong.of(trail.size()));
    }

    @Provide
    Arbitrary<List<Audited>> facts() {
        Arbitrary<String> text = Arbitraries.strings().ofMaxLength(8);
        Arbitrary<Instant> at = Arbitraries.longs()
                .between(0, 4_000_000_000_000L)
                .map(millis -> Instant.ofEpochMilli(millis).plusNanos(millis % 1_000_000));
        return Combinators.combine(at, text, text, text)
                .as((when, actor, action, value) ->
                        new Audited(when, actor, action, "account:x", Map.of("a", value), "127.0.0.1"))
                .list()
                .ofMaxSize(12);
    }

    private static Audited fact(String actor, String action) {
        return new Audited(Instant.EPOCH, actor, action, "account:x", Map.of(), "-");
    }

    private static List<Entry> chained(List<Audited> facts) {
        var trail = new ArrayList<Entry>();
        for (Audited fact : facts) trail.add(Entry.after(headOf(trail), fact));
        return trail;
    }

    private static Head headOf(List<Entry> trail) {
        return trail.isEmpty() ? Head.ORIGIN : Head.at(trail.getLast());
    }

    private static OptionalLong firstBroken(List<Entry> trail, Head head) {
        var chain = new Chain();
        for (Entry entry : trail) if (!chain.take(entry)) break;
        return chain.firstBroken(head);
    }

    private static Entry with(Entry e, long sequence, String actor, String hash) {
        return new Entry(sequence, e.at(), actor, e.action(), e.subject(), e.details(), e.address(), hash);
    }
}
