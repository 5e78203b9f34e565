package org.chuangkou.guide.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.chuangkou.DatabaseTest;
import org.chuangkou.base.Actor;
import org.chuangkou.guide.document.Document;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.document.GuideFixture;
import org.chuangkou.guide.store.Revising.Revision;
import org.chuangkou.guide.store.TakingIn.Fate;
import org.chuangkou.guide.store.TakingIn.Taken;
import org.junit.jupiter.api.Test;

@DatabaseTest
class RevisingDbTest {
    private static final Actor TRAINER = new Actor("trainer", "-");
    private final Revising revising;
    private final TakingIn takingIn;
    private final Library library;
    private final Clock clock;

    RevisingDbTest(Revising revising, TakingIn takingIn, Library library, Clock clock) {
        this.revising = revising;
        this.takingIn = takingIn;
        this.library = library;
        this.clock = clock;
    }

    @Test
    void a_new_version_is_in_force_at_once_and_names_what_changed() {
        Guide first = taken("RV-now");
        Revision revision = revise(change(first, "scope", "全域"), 1, Instant.EPOCH);
        assertThat(revision).isEqualTo(new Revision.Revised(2));
        assertThat(current("RV-now").guide().scope()).isEqualTo("全域");
        assertThat(library.versions(entry("RV-now")).getLast().changedClauses()).containsExactly("scope");
    }

    @Test
    void a_version_of_tomorrow_waits_and_the_old_one_serves_until_then() {
        Guide first = taken("RV-later");
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        revise(change(first, "scope", "全域"), 1, tomorrow);
        assertThat(current("RV-later").number()).isEqualTo(1);
        assertThat(library.inForce(entry("RV-later"), tomorrow).orElseThrow().number())
                .isEqualTo(2);
    }

    @Test
    void a_correction_of_today_does_not_cancel_the_version_of_tomorrow() {
        Guide first = taken("RV-both");
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        revise(change(first, "scope", "全域"), 1, tomorrow);
        revise(change(first, "tier", "市级"), 2, Instant.EPOCH);
        assertThat(current("RV-both").number()).isEqualTo(3);
        assertThat(library.inForce(entry("RV-both"), tomorrow).orElseThrow().number())
                .isEqualTo(2);
    }

    @Test
    void who_knew_an_older_version_is_told_and_changes_nothing() {
        Guide first = taken("RV-race");
        revise(change(first, "scope", "全域"), 1, Instant.EPOCH);
        assertThat(revise(change(first, "scope", "跨省通办"), 1, Instant.EPOCH)).isEqualTo(new Revision.MovedOn(2));
        assertThat(current("RV-race").guide().scope()).isEqualTo("全域");
    }

    @Test
    void saving_without_a_change_makes_no_version() {
        Guide first = taken("RV-same");
        assertThat(revise(first, 1, Instant.EPOCH)).isEqualTo(new Revision.Unchanged(1));
    }

    @Test
    void an_import_does_not_undo_what_the_hall_corrected_until_the_source_says_the_same() {
        Guide first = taken("RV-overlay");
        revise(change(first, "scope", "全域"), 1, Instant.EPOCH);

        assertThat(take(first).fate()).isEqualTo(Fate.UNCHANGED);
        Taken other = take(change(first, "tier", "市级"));
        assertThat(other.fate()).isEqualTo(Fate.UPDATED);
        assertThat(other.drifted()).isEmpty();
        assertThat(current("RV-overlay").guide())
                .extracting(Guide::scope, Guide::tier)
                .containsExactly("全域", "市级");

        Taken drifted = take(change(change(first, "tier", "市级"), "scope", "跨省通办"));
        assertThat(drifted.drifted()).containsExactly("scope");
        assertThat(current("RV-overlay").guide().scope()).isEqualTo("全域");

        take(change(change(first, "tier", "市级"), "scope", "全域"));
        assertThat(library.overlays(entry("RV-overlay"))).isEmpty();
        take(change(change(first, "tier", "市级"), "scope", "本辖区"));
        assertThat(current("RV-overlay").guide().scope()).isEqualTo("本辖区");
    }

    @Test
    void what_the_source_last_said_is_known_whether_a_version_says_the_same_or_not() {
        Guide first = taken("RV-said");
        assertThat(said("RV-said")).isEqualTo(first);
        revise(change(first, "scope", "全域"), 1, Instant.EPOCH);
        assertThat(said("RV-said")).isEqualTo(first);

        Guide second = change(first, "tier", "市级");
        take(second);
        assertThat(current("RV-said").guide()).isNotEqualTo(second);
        assertThat(said("RV-said")).isEqualTo(second);

        Guide third = change(second, "scope", "全域");
        assertThat(take(third).fate()).isEqualTo(Fate.UNCHANGED);
        assertThat(said("RV-said")).isEqualTo(third);
        take(first);
        assertThat(said("RV-said")).isEqualTo(first);

        Guide own = GuideFixture.small("RV-said-own", "本厅自写");
        revise(own, 0, Instant.EPOCH);
        assertThat(library.source(entry("RV-said-own"))).isEmpty();
        take(change(own, "scope", "全域"));
        assertThat(said("RV-said-own")).isEqualTo(change(own, "scope", "全域"));
    }

    @Test
    void a_guide_that_the_hall_wrote_itself_is_not_overwritten_by_the_first_import_of_its_code() {
        Guide own = GuideFixture.small("RV-own", "本厅自写");
        assertThat(revise(own, 0, Instant.EPOCH)).isEqualTo(new Revision.Revised(1));
        Taken taken = take(change(own, "scope", "全域"));
        assertThat(taken.drifted()).containsExactly("scope");
        assertThat(current("RV-own").guide().scope()).isNull();
        assertThat(library.overlays(entry("RV-own")))
                .extracting(Library.Overlay::clause)
                .containsExactly("scope");
    }

    @Test
    void every_code_leads_to_the_guide_in_whatever_case_and_none_is_given_twice() {
        Guide guide = GuideFixture.yaml("{code: RV-Alias, name: 甲, otherCodes: [RV-OLD-9]}");
        take(guide);
        assertThat(library.find("rv-old-9").orElseThrow().code()).isEqualTo("RV-Alias");
        Taken thief = take(GuideFixture.yaml("{code: RV-Thief, name: 乙, otherCodes: [rv-old-9]}"));
        assertThat(thief.takenAlias()).isEqualTo("rv-old-9");
        assertThat(revise(GuideFixture.yaml("{code: RV-OLD-9, name: 丙}"), 0, Instant.EPOCH))
                .isEqualTo(new Revision.Taken("RV-OLD-9"));
    }

    private Guide taken(String code) {
        Guide guide = GuideFixture.small(code, "办理 " + code);
        assertThat(take(guide).fate()).isEqualTo(Fate.CREATED);
        return current(code).guide();
    }

    private Document said(String code) {
        return library.source(entry(code)).orElseThrow();
    }

    private Taken take(Guide guide) {
        return takingIn.take(List.of(guide), "test", Actor.SERVICE).getFirst();
    }

    private Revision revise(Guide guide, int expected, Instant from) {
        return revising.revise(guide, expected, from, "试", TRAINER);
    }

    private Version current(String code) {
        return library.inForce(entry(code), clock.instant()).orElseThrow();
    }

    private Library.Entry entry(String code) {
        return library.find(code).orElseThrow();
    }

    private static Guide change(Guide guide, String clause, String text) {
        var clauses = new LinkedHashMap<String, JsonNode>(guide.clauses());
        clauses.put(clause, new TextNode(text));
        return guide.with(clauses);
    }
}
