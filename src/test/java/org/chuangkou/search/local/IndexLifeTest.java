package org.chuangkou.search.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangkou.search.IndexFixture.found;
import static org.chuangkou.search.IndexFixture.numbered;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chuangkou.search.Entry;
import org.chuangkou.search.Health;
import org.chuangkou.search.IndexFixture;
import org.chuangkou.search.SearchIndex;
import org.chuangkou.search.SearchRequest;
import org.chuangkou.search.document.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexLifeTest {

    @TempDir
    private Path folder;

    @Test
    void a_folder_without_an_index_is_empty_and_finds_nothing() {
        try (LocalSearchIndex index = LocalSearchIndex.open(folder)) {
            assertThat(index.health()).isEqualTo(new Health.Empty());
            assertThat(index.checkpoint()).isEqualTo(SearchIndex.NO_CHECKPOINT);
            assertThat(index.search(SearchRequest.of("", 10)).total()).isZero();
            assertThat(index.suggest("a", 10)).isEmpty();
            assertThatThrownBy(() -> index.update(List.of(Entry.of("a", "甲乙")), List.of(), 1))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void what_was_put_changed_and_removed_is_found_so_at_once_and_after_opening_again() {
        try (LocalSearchIndex index = IndexFixture.titles(folder, "结婚登记", "离婚登记")) {
            index.update(List.of(Entry.of("t0", "收养登记"), Entry.of("new", "殡葬服务")), List.of("t1", "unknown"), 42);
            assertThat(found(index, "收养")).containsExactly("t0");
            assertThat(found(index, "殡葬")).containsExactly("new");
            assertThat(found(index, "离婚")).isEmpty();
            assertThat(index.checkpoint()).isEqualTo(42);
        }
        try (LocalSearchIndex index = LocalSearchIndex.open(folder)) {
            assertThat(index.health()).isEqualTo(new Health.Ready());
            assertThat(index.checkpoint()).isEqualTo(42);
            assertThat(index.size()).isEqualTo(2);
            assertThat(found(index, "殡葬")).containsExactly("new");
        }
    }

    @Test
    void tidying_changes_nothing_that_is_found() {
        try (LocalSearchIndex index = IndexFixture.titles(folder, "结婚登记", "离婚登记")) {
            for (int i = 0; i < 20; i++) {
                index.update(List.of(Entry.of("more" + i, "收养登记" + i)), List.of(), 10 + i);
            }
            index.update(List.of(), List.of("t1"), 40);
            index.tidy();
            index.tidy();
            assertThat(index.size()).isEqualTo(21);
            assertThat(found(index, "结婚")).containsExactly("t0");
            assertThat(found(index, "离婚")).isEmpty();
            assertThat(index.checkpoint()).isEqualTo(40);
        }
        try (LocalSearchIndex index = LocalSearchIndex.open(folder)) {
            assertThat(index.size()).isEqualTo(21);
            assertThat(index.checkpoint()).isEqualTo(40);
        }
    }

    @Test
    void a_rebuild_takes_the_place_of_all_and_leaves_one_generation_on_disk() throws IOException {
        try (LocalSearchIndex index = IndexFixture.titles(folder, "结婚登记")) {
            List<Long> told = new ArrayList<>();
            index.rebuild(numbered(0, 1_200), 77, told::add);
            assertThat(told).isSorted().endsWith(1_200L).hasSizeGreaterThan(2);
            assertThat(found(index, "结婚")).isEmpty();
            assertThat(index.size()).isEqualTo(1_200);
            assertThat(index.checkpoint()).isEqualTo(77);
            assertThat(generations()).hasSize(1);
        }
    }

    @Test
    void what_changes_during_a_rebuild_wins_over_what_it_is_made_from() {
        try (LocalSearchIndex index = IndexFixture.titles(folder, "结婚登记", "离婚登记")) {
            Stream<Entry> all = Stream.of(Entry.of("t0", "结婚登记"), Entry.of("t1", "离婚登记"), Entry.of("t2", "收养登记"))
                    .peek(entry -> {
                        if (entry.id().equals("t1")) {
                            index.update(List.of(Entry.of("t0", "补领结婚证"), Entry.of("t2", "解除收养")), List.of("t1"), 9);
                            assertThat(found(index, "补领结婚证")).first().isEqualTo("t0");
                        }
                    });
            index.rebuild(all, 5, done -> {});
            assertThat(index.size()).isEqualTo(2);
            assertThat(found(index, "补领")).containsExactly("t0");
            assertThat(found(index, "解除收养")).containsExactly("t2");
            assertThat(index.checkpoint()).isEqualTo(9);
        }
    }

    @Test
    void a_rebuild_from_an_earlier_state_asks_to_be_fed_again() {
        try (LocalSearchIndex index = IndexFixture.titles(folder, "结婚登记")) {
            index.update(List.of(), List.of(), 100);
            index.rebuild(numbered(0, 3), 50, done -> {});
            assertThat(index.checkpoint()).isEqualTo(50);
        }
    }

    @Test
    void a_rebuild_that_fails_leaves_the_old_index_as_it_was() throws IOException {
        try (LocalSearchIndex index = IndexFixture.titles(folder, "结婚登记")) {
            Stream<Entry> failing = numbered(0, 10).peek(entry -> {
                if (entry.id().equals("n5")) {
                    throw new IllegalStateException("the source is gone");
                }
            });
            assertThatThrownBy(() -> index.rebuild(failing, 7, done -> {})).hasMessage("the source is gone");
            assertThat(found(index, "结婚")).containsExactly("t0");
            assertThat(index.health().ready()).isTrue();
            assertThat(generations()).hasSize(1);
            index.rebuild(numbered(0, 10), 8, done -> {});
            assertThat(index.size()).isEqualTo(10);
        }
    }

    @Test
    void one_rebuild_at_a_time_and_one_process_a_folder() {
        try (LocalSearchIndex index = IndexFixture.titles(folder, "结婚登记")) {
            assertThatThrownBy(() -> LocalSearchIndex.open(folder)).isInstanceOf(IllegalStateException.class);
            Stream<Entry> all = numbered(0, 1)
                    .peek(entry -> assertThatThrownBy(() -> index.rebuild(numbered(0, 1), 1, done -> {}))
                            .isInstanceOf(IllegalStateException.class));
            index.rebuild(all, 3, done -> {});
            assertThat(index.size()).isOne();
        }
        LocalSearchIndex.open(folder).close();
    }

    @Test
    void a_closed_index_says_so() {
        LocalSearchIndex index = IndexFixture.titles(folder, "结婚登记");
        index.close();
        assertThatThrownBy(() -> index.search(SearchRequest.of("结婚", 1))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> index.update(List.of(), List.of(), 1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> index.rebuild(Stream.of(), 1, done -> {})).isInstanceOf(IllegalStateException.class);
        index.close();
    }

    @Test
    void an_index_of_another_form_is_empty() throws IOException {
        IndexFixture.titles(folder, "结婚登记").close();
        try (Generation generation =
                Objects.requireNonNull(Generation.open(generations().getFirst()))) {
            generation.commit(5, Fields.SCHEMA - 1);
        }
        try (LocalSearchIndex index = LocalSearchIndex.open(folder)) {
            assertThat(index.health()).isEqualTo(new Health.Empty());
            index.rebuild(numbered(0, 2), 1, done -> {});
            assertThat(index.size()).isEqualTo(2);
        }
    }

    @Test
    void remains_of_an_unfinished_rebuild_are_cleared_away() throws IOException {
        IndexFixture.titles(folder, "结婚登记").close();
        Path unfinished = Files.createDirectory(folder.resolve("generation-99"));
        Files.writeString(unfinished.resolve("_0.cfs"), "half");
        try (LocalSearchIndex index = LocalSearchIndex.open(folder)) {
            assertThat(index.health().ready()).isTrue();
            assertThat(unfinished).doesNotExist();
        }
    }

    private List<Path> generations() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).toList();
        }
    }
}
