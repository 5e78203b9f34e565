package org.chuangkou.exam.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.chuangkou.exam.sitting.Attempts.Answer;
import org.junit.jupiter.api.Test;

class AnswerPotTest {
    /** A disk that can be held, and that breaks at certain slots. */
    private static final class Disk extends SavingTogether {
        private final List<List<Save>> commits = new CopyOnWriteArrayList<>();
        private final CountDownLatch held;
        private final CountDownLatch reached = new CountDownLatch(1);

        Disk(CountDownLatch held) {
            super(null, null, null, null, null);
            this.held = held;
        }

        @Override
        List<Saved> save(List<Save> saves) {
            reached.countDown();
            try {
                held.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (saves.stream().anyMatch(save -> save.slot().equals("broken"))) throw new IllegalStateException("no");
            commits.add(saves);
            return saves.stream()
                    .<Saved>map(save ->
                            new Saved.Kept(new Answer(save.slot(), save.seq(), save.response(), save.arrived()), true))
                    .toList();
        }
    }

    private static Save answer(String slot) {
        return new Save("attempt", slot, 1, TextNode.valueOf("A"), Instant.EPOCH, "clerk", "-", "-");
    }

    @Test
    void what_arrives_while_the_disk_is_busy_is_committed_together() throws Exception {
        var held = new CountDownLatch(1);
        var disk = new Disk(held);
        var pot = new AnswerPot(disk);
        var told = new ArrayList<CompletableFuture<Saved>>();
        for (int i = 0; i < 500; i++) told.add(pot.save(answer(String.valueOf(i))));
        disk.reached.await();
        assertThat(told).noneMatch(CompletableFuture::isDone);
        held.countDown();
        for (int i = 0; i < 500; i++)
            assertThat(((Saved.Kept) told.get(i).get()).answer().slot()).isEqualTo(String.valueOf(i));
        assertThat(disk.commits.size()).isLessThan(100);
        pot.close();
    }

    @Test
    void one_that_cannot_be_kept_does_not_take_the_others_with_it() throws Exception {
        var held = new CountDownLatch(1);
        var disk = new Disk(held);
        var pot = new AnswerPot(disk);
        var first = pot.save(answer("1"));
        var broken = pot.save(answer("broken"));
        var last = pot.save(answer("2"));
        held.countDown();
        assertThat(first.get()).isInstanceOf(Saved.Kept.class);
        assertThat(last.get()).isInstanceOf(Saved.Kept.class);
        assertThatThrownBy(broken::join).isInstanceOf(CompletionException.class);
        pot.close();
    }

    @Test
    void what_was_taken_in_is_finished_at_a_stop_and_nothing_is_taken_in_after_it() throws Exception {
        var disk = new Disk(new CountDownLatch(0));
        var pot = new AnswerPot(disk);
        var told = new ArrayList<CompletableFuture<Saved>>();
        for (int i = 0; i < 2_000; i++) told.add(pot.save(answer(String.valueOf(i))));
        pot.close();
        assertThat(told).allMatch(CompletableFuture::isDone);
        assertThatThrownBy(() -> pot.save(answer("late"))).isInstanceOf(org.chuangkou.base.Refusal.class);
    }
}
