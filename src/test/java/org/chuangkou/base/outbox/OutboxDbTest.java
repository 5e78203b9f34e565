package org.chuangkou.base.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.chuangkou.DatabaseTest;
import org.chuangkou.House;
import org.chuangkou.fact.GuidesRevised;
import org.chuangkou.fact.NumberedFact;
import org.junit.jupiter.api.Test;

@DatabaseTest
class OutboxDbTest {
    private final Outbox outbox;
    private final OutboxLoop loop;
    private final TransactionOperations<Connection> transactions;

    OutboxDbTest(House house, Outbox outbox, OutboxLoop loop) {
        this.outbox = outbox;
        this.loop = loop;
        this.transactions = house.transactions();
    }

    @Test
    void a_fact_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> outbox.put(fact("OB-none"))).hasMessageContaining("ransaction");
    }

    @Test
    void a_fact_of_a_transaction_that_is_rolled_back_never_happened() {
        long before = outbox.last();
        assertThatThrownBy(() -> transactions.executeWrite(status -> {
                    outbox.put(fact("OB-rolled-back"));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        loop.catchUp();
        assertThat(items(outbox.after(before, 500))).doesNotContain("OB-rolled-back");
    }

    @Test
    void a_fact_that_commits_late_is_still_read_by_who_has_passed_its_time() throws Exception {
        var inserted = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var late = threads.submit(() -> transactions.executeWrite(status -> {
                outbox.put(fact("OB-late"));
                inserted.countDown();
                await(release);
                return true;
            }));
            assertThat(inserted.await(10, TimeUnit.SECONDS)).isTrue();
            put("OB-early");
            loop.catchUp();
            long passed = outbox.last();
            assertThat(items(outbox.after(0, 100_000))).contains("OB-early").doesNotContain("OB-late");
            release.countDown();
            late.get(10, TimeUnit.SECONDS);
            loop.catchUp();
            assertThat(items(outbox.after(passed, 500))).contains("OB-late");
        }
    }

    @Test
    void numbers_rise_by_one_without_gaps_however_many_write_at_once() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 60; i++) {
                String item = "OB-many-" + i;
                threads.submit(() -> put(item));
                if (i % 10 == 0) threads.submit(loop::catchUp);
            }
        }
        loop.catchUp();
        List<Long> numbers =
                outbox.after(0, 100_000).stream().map(NumberedFact::sequence).toList();
        assertThat(numbers)
                .isEqualTo(LongStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    private void put(String item) {
        transactions.executeWrite(status -> {
            outbox.put(fact(item));
            return true;
        });
    }

    private static GuidesRevised fact(String item) {
        return new GuidesRevised(List.of(new GuidesRevised.Revised(item, 1, Instant.EPOCH, List.of())));
    }

    private static List<String> items(List<NumberedFact> facts) {
        var items = new ArrayList<String>();
        for (NumberedFact numbered : facts)
            if (numbered.fact() instanceof GuidesRevised revised)
                revised.items().forEach(item -> items.add(item.item()));
        return items;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
