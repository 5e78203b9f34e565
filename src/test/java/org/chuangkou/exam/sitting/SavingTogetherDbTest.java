package org.chuangkou.exam.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chuangkou.DatabaseTest;
import org.chuangkou.base.Ids;
import org.chuangkou.exam.sitting.AttemptRows.AttemptRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SavingTogetherDbTest {
    private final SavingTogether saving;
    private final Attempts attempts;
    private final AttemptRows rows;
    private final Instant now;
    private final List<String> made = new ArrayList<>();

    SavingTogetherDbTest(SavingTogether saving, Attempts attempts, AttemptRows rows, Clock clock) {
        this.saving = saving;
        this.attempts = attempts;
        this.rows = rows;
        this.now = clock.instant();
    }

    private Attempt attempt(AttemptState state, Instant endsAt) {
        String id = Ids.next(now);
        rows.insert(List.of(new AttemptRow(
                id, "exam-" + id, "sitter", 1, state.word(), now.minusSeconds(60), endsAt, null, null, null)));
        made.add(id);
        return attempts.find(id).orElseThrow();
    }

    /** Or the service would try to close them, over and over, though their exam is nowhere. */
    @AfterEach
    void end() {
        rows.end(made.stream()
                .map(id -> attempts.find(id).orElseThrow().as(AttemptState.VOID, now))
                .map(AttemptRow::of)
                .toList());
    }

    private Attempt running() {
        return attempt(AttemptState.RUNNING, now.plusSeconds(600));
    }

    private Save save(Attempt attempt, String slot, long seq, String key, Instant arrived) {
        return new Save(attempt.id(), slot, seq, TextNode.valueOf(key), arrived, "clerk", "-", "-");
    }

    private String stored(Attempt attempt, String slot) {
        return attempts.answers(attempt).stream()
                .filter(answer -> answer.slot().equals(slot))
                .map(answer -> answer.seq() + answer.response().asText())
                .findFirst()
                .orElse("");
    }

    @Test
    void answers_of_many_are_kept_in_one_go() {
        var all = new ArrayList<Attempt>();
        var saves = new ArrayList<Save>();
        for (int i = 0; i < 60; i++) {
            Attempt one = running();
            all.add(one);
            saves.add(save(one, "1", 1, "A", now));
            saves.add(save(one, "2", 1, "B", now));
        }
        assertThat(saving.save(saves)).hasSize(120).allMatch(saved -> saved instanceof Saved.Kept kept && kept.fresh());
        all.forEach(one -> assertThat(stored(one, "1") + stored(one, "2")).isEqualTo("1A1B"));
    }

    @Test
    void in_whatever_order_and_batches_changes_arrive_the_newest_stays() {
        var random = new Random(7);
        for (int round = 0; round < 20; round++) {
            Attempt one = running();
            var saves = new ArrayList<Save>();
            for (int seq = 1; seq <= 8; seq++) saves.add(save(one, "1", seq, String.valueOf((char) ('A' + seq)), now));
            Collections.shuffle(saves, random);
            while (!saves.isEmpty()) {
                List<Save> batch = saves.subList(0, 1 + random.nextInt(saves.size()));
                for (Saved saved : saving.save(List.copyOf(batch)))
                    assertThat(((Saved.Kept) saved).answer().seq()).isPositive();
                batch.clear();
            }
            assertThat(stored(one, "1")).isEqualTo("8I");
        }
    }

    @Test
    void the_same_number_again_is_the_same_and_with_another_response_refused() {
        Attempt one = running();
        saving.save(List.of(save(one, "1", 5, "A", now)));
        List<Saved> again = saving.save(
                List.of(save(one, "1", 5, "A", now), save(one, "1", 5, "B", now), save(one, "1", 4, "C", now)));
        assertThat(((Saved.Kept) again.get(0)).fresh()).isFalse();
        assertThat(again.get(1)).isInstanceOf(Saved.Refused.class);
        assertThat(((Saved.Kept) again.get(2)).answer().response().asText()).isEqualTo("A");
        assertThat(stored(one, "1")).isEqualTo("5A");
    }

    @Test
    void what_came_in_time_is_kept_though_its_turn_comes_later_and_what_came_late_is_not() {
        Attempt over = attempt(AttemptState.RUNNING, now.minusSeconds(1));
        List<Saved> saved =
                saving.save(List.of(save(over, "1", 1, "A", now.minusSeconds(2)), save(over, "2", 1, "B", now)));
        assertThat(saved.get(0)).isInstanceOf(Saved.Kept.class);
        assertThat(saved.get(1)).isInstanceOf(Saved.Refused.class);
        assertThat(stored(over, "1")).isEqualTo("1A");
        assertThat(stored(over, "2")).isEmpty();
    }

    @Test
    void one_that_has_ended_takes_nothing_in_but_tells_what_it_has() {
        Attempt one = running();
        saving.save(List.of(save(one, "1", 1, "A", now)));
        rows.end(List.of(AttemptRow.of(one.as(AttemptState.SUBMITTED, now))));
        List<Saved> saved = saving.save(
                List.of(save(one, "1", 1, "A", now), save(one, "1", 2, "B", now), save(one, "2", 1, "C", now)));
        assertThat(saved.get(0)).isInstanceOf(Saved.Kept.class);
        assertThat(saved.get(1)).isInstanceOf(Saved.Refused.class);
        assertThat(saved.get(2)).isInstanceOf(Saved.Refused.class);
        assertThat(stored(one, "1")).isEqualTo("1A");
    }

    @Test
    void while_the_clock_stands_still_answers_are_kept_whenever_they_come() {
        Attempt over = attempt(AttemptState.RUNNING, now.minusSeconds(1));
        rows.time(List.of(AttemptRow.of(new Attempt(
                over.id(),
                over.exam(),
                over.candidate(),
                1,
                over.state(),
                over.startedAt(),
                over.endsAt(),
                null,
                now.minusSeconds(30),
                null))));
        assertThat(saving.save(List.of(save(over, "1", 1, "A", now)))).allMatch(Saved.Kept.class::isInstance);
        assertThat(stored(over, "1")).isEqualTo("1A");
    }

    @Test
    void what_comes_from_another_device_than_the_one_it_is_bound_to_is_refused() {
        Attempt one = running();
        rows.bind(one.id(), "the one");
        Save there = new Save(one.id(), "1", 1, TextNode.valueOf("A"), now, "clerk", "-", "the one");
        List<Saved> saved = saving.save(List.of(save(one, "1", 1, "B", now), there));
        assertThat(saved.get(0)).isInstanceOf(Saved.Refused.class);
        assertThat(saved.get(1)).isInstanceOf(Saved.Kept.class);
        assertThat(stored(one, "1")).isEqualTo("1A");
    }

    @Test
    void an_attempt_that_is_not_there_is_refused_alone() {
        Attempt one = running();
        List<Saved> saved = saving.save(List.of(
                new Save("nobody", "1", 1, TextNode.valueOf("A"), now, "clerk", "-", "-"),
                save(one, "1", 1, "A", now)));
        assertThat(saved.get(0)).isInstanceOf(Saved.Refused.class);
        assertThat(saved.get(1)).isInstanceOf(Saved.Kept.class);
    }
}
