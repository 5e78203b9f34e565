package org.chuangkou.search.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.chuangkou.search.Entry;
import org.chuangkou.search.Hit;
import org.chuangkou.search.IndexFixture;
import org.chuangkou.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyThreadsTest {

    private static final int ENTRIES = 20;

    private static List<Entry> round(int number) {
        return IntStream.range(0, ENTRIES)
                .mapToObj(i -> Entry.of("e" + i, "第" + number + "轮登记事项"))
                .toList();
    }

    @Test
    void a_search_sees_an_update_whole_or_not_at_all_even_while_the_index_is_rebuilt(@TempDir Path folder)
            throws Exception {
        try (LocalSearchIndex index = IndexFixture.filled(folder, round(0));
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            AtomicBoolean going = new AtomicBoolean(true);
            List<Future<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                readers.add(threads.submit(() -> {
                    int searches = 0;
                    for (; going.get() || searches == 0; searches++) {
                        List<Hit> hits =
                                index.search(SearchRequest.of("登记事项", 100)).hits();
                        assertThat(hits).hasSize(ENTRIES);
                        assertThat(hits.stream().map(hit -> hit.title().text()).distinct())
                                .hasSize(1);
                        assertThat(index.suggest("登记", 5)).hasSize(5);
                    }
                    return searches;
                }));
            }
            for (int number = 1; number < 60; number++) {
                if (number % 10 == 0) {
                    index.rebuild(round(number).stream(), number, done -> {});
                } else {
                    index.update(round(number), List.of("none"), number);
                }
                assertThat(index.search(SearchRequest.of("登记事项", 1))
                                .hits()
                                .getFirst()
                                .title()
                                .text())
                        .isEqualTo("第" + number + "轮登记事项");
            }
            going.set(false);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        }
    }
}
