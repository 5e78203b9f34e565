package org.chuangkou.guide.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.guide.handbook.HandbookFixture.guide;
import static org.chuangkou.guide.handbook.HandbookFixture.leaf;
import static org.chuangkou.guide.handbook.HandbookFixture.selection;
import static org.chuangkou.guide.handbook.HandbookFixture.version;
import static org.chuangkou.guide.handbook.HandbookFixture.with;

import java.util.List;
import org.chuangkou.base.Json;
import org.chuangkou.guide.document.ClauseDiff;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.document.Guide.Source;
import org.chuangkou.guide.store.Version;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private final Guide seal = guide("X-1", "刻章", "公安局");
    private final Guide move = guide("X-2", "迁户口", "公安局");

    @Test
    void a_copy_that_holds_what_is_in_force_has_no_changes() {
        Changes changes = since(List.of(leaf(1, version(1, seal))), selection(version(1, seal)));
        assertThat(changes.none()).isTrue();
        assertThat(changes.same()).extracting(Leaf::item).containsExactly("X-1");
    }

    @Test
    void a_newer_version_tells_clause_by_clause_what_changed() {
        Changes changes =
                since(List.of(leaf(1, version(1, seal))), selection(version(2, with(seal, "conditions/1", "年满十六周岁"))));
        assertThat(changes.revised()).singleElement().satisfies(one -> {
            assertThat(one.clauses()).extracting(ClauseDiff::clause).containsExactly("conditions/1");
            assertThat(one.leaf().version()).isEqualTo(1);
            assertThat(one.now().number()).isEqualTo(2);
        });
        assertThat(changes.printed()).containsExactly("X-1");
    }

    @Test
    void a_version_in_which_only_unprinted_sources_changed_needs_no_new_pages() {
        var sources = Json.tree(List.of(new Source("某办法", null, "2026-11")));
        Changes changes =
                since(List.of(leaf(1, version(1, seal))), selection(version(2, with(seal, "sources", sources))));
        assertThat(changes.none()).isTrue();
    }

    @Test
    void an_item_that_came_is_added_and_one_that_went_is_gone() {
        Changes changes = since(List.of(leaf(1, version(1, seal))), selection(version(3, move)));
        assertThat(changes.added()).extracting(one -> one.now().guide().code()).containsExactly("X-2");
        assertThat(changes.gone()).extracting(Leaf::item).containsExactly("X-1");
        assertThat(changes.printed()).containsExactly("X-2");
    }

    @Test
    void the_copy_then_holds_old_pages_where_they_still_hold_and_new_ones_elsewhere() {
        Version newer = version(2, with(seal, "conditions/1", "年满十六周岁"));
        Selection wanted = selection(version(1, move), newer);
        Changes changes = since(List.of(leaf(1, version(1, seal)), leaf(2, version(1, move))), wanted);
        Leaf fresh = new Leaf("new", 9, "X-1", 2, "刻章", "章", "new", 2, 4);

        assertThat(changes.held("new", wanted, List.of(fresh)))
                .containsExactly(
                        new Leaf("new", 1, "X-2", 1, "迁户口", "章", "old", 2, 2),
                        new Leaf("new", 2, "X-1", 2, "刻章", "章", "new", 2, 4));
    }

    private Changes since(List<Leaf> held, Selection wanted) {
        return Changes.between(held, wanted, leaf -> leaf.item().equals("X-1") ? seal : move);
    }
}
