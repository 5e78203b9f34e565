package org.chuangkou.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chuangkou.search.everyday.Dictionary;
import org.chuangkou.search.everyday.Everyday;
import org.chuangkou.search.finding.Knowledge;
import org.chuangkou.search.local.LocalSearchIndex;
import org.chuangkou.search.meaning.Meaning;
import org.chuangkou.search.meaning.Understanding;
import org.chuangkou.search.meaning.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding by what is meant, with a model that knows three meanings only. */
class MeaningTest {

    private static final Vector FOOD = towards(1);
    private static final Vector WORK = towards(2);
    private static final Vector NOTHING = towards(3);
    private static final Understanding MODEL =
            text -> text.contains("饭馆") ? FOOD : text.contains("工作") ? WORK : NOTHING;
    private static final Everyday SILENT = new Everyday(Dictionary.NONE);

    @TempDir
    Path folder;

    @Test
    void what_is_meant_is_found_without_a_shared_word() {
        try (LocalSearchIndex index = filled(new Knowledge(SILENT, MODEL, () -> null))) {
            assertThat(found(index, "我想开个饭馆")).first().isEqualTo("food");
            assertThat(found(index, "丢了工作")).first().isEqualTo("dole");
        }
    }

    @Test
    void what_is_called_so_comes_before_what_means_so() {
        try (LocalSearchIndex index = filled(new Knowledge(SILENT, MODEL, () -> null))) {
            assertThat(found(index, "工作居住证")).first().isEqualTo("permit");
        }
    }

    @Test
    void a_meaning_that_is_near_nothing_finds_nothing() {
        try (LocalSearchIndex index = filled(new Knowledge(SILENT, MODEL, () -> null))) {
            assertThat(found(index, "蓝鲸")).isEmpty();
        }
    }

    @Test
    void the_dictionary_finds_what_people_say() {
        Everyday everyday =
                new Everyday(new Dictionary(List.of(new Dictionary.Line(List.of("领救济"), List.of("失业保险金"))), List.of()));
        try (LocalSearchIndex index = filled(new Knowledge(everyday, Understanding.NONE, () -> null))) {
            assertThat(found(index, "请问怎么领救济")).first().isEqualTo("dole");
        }
    }

    @Test
    void entries_without_a_meaning_are_told_and_found_by_words() {
        try (LocalSearchIndex index = filled(new Knowledge(SILENT, MODEL, () -> null))) {
            assertThat(index.withoutMeaning(10)).containsExactly("new");
            assertThat(index.countWithoutMeaning()).isOne();
            assertThat(found(index, "道路运输")).first().isEqualTo("new");
            index.update(List.of(Entry.of("new", "道路运输经营许可").meaning(new Meaning(WORK, WORK))), List.of(), 2);
            assertThat(index.withoutMeaning(10)).isEmpty();
            assertThat(found(index, "丢了工作")).contains("new");
        }
    }

    private LocalSearchIndex filled(Knowledge knowledge) {
        LocalSearchIndex index = LocalSearchIndex.open(folder, knowledge);
        List<Entry> entries = List.of(
                Entry.of("food", "食品经营许可").meaning(new Meaning(FOOD, FOOD)),
                Entry.of("dole", "失业保险金申领").meaning(new Meaning(WORK, WORK)),
                Entry.of("permit", "工作居住证申领").meaning(new Meaning(FOOD, FOOD)),
                Entry.of("new", "道路运输经营许可"));
        index.rebuild(entries.stream(), 1, done -> {});
        return index;
    }

    private static List<String> found(SearchIndex index, String text) {
        return index.search(new SearchRequest(text, Map.of(), List.of(), 0, 10)).hits().stream()
                .map(Hit::id)
                .toList();
    }

    private static Vector towards(int direction) {
        float[] exact = new float[Vector.DIMENSIONS];
        for (int i = 0; i < exact.length; i++) {
            exact[i] = i % 4 == direction ? .088f : -.001f;
        }
        return Vector.of(exact);
    }
}
