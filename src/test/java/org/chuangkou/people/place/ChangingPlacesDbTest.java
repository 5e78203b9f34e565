package org.chuangkou.people.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chuangkou.DatabaseTest;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.people.Place;
import org.chuangkou.people.Tier;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ChangingPlacesDbTest {
    private final ChangingPlaces changing;
    private final Places places;

    ChangingPlacesDbTest(ChangingPlaces changing, Places places) {
        this.changing = changing;
        this.places = places;
    }

    @Test
    void a_place_that_does_not_fit_into_the_tree_is_refused_by_field() {
        refused(() -> add("CP-1", "镇", Tier.TOWN, null), "tier", "place.tier-misplaced");
        refused(() -> add("CP-1", "村", Tier.VILLAGE, "YP"), "tier", "place.tier-misplaced");
        refused(() -> add("CP-1", "镇", Tier.TOWN, "nowhere"), "parent", "place.unknown");
        refused(() -> add("YP", "区", Tier.DISTRICT, null), "code", "place.code-taken");
        refused(() -> add("a b", "区", Tier.DISTRICT, null), "code", "people.code");
        refused(() -> add("CP-1", " ", Tier.DISTRICT, null), "name", "refusal.missing");
        refused(() -> add("CP-1", "长".repeat(129), Tier.DISTRICT, null), "name", "refusal.too-long");
    }

    @Test
    void one_code_taken_by_many_at_one_instant_is_one_place_and_a_refusal_for_each_of_the_others() throws Exception {
        var together = new CyclicBarrier(8);
        Callable<String> adding = () -> {
            together.await();
            try {
                add("CP-ONE", "同码区", Tier.DISTRICT, null);
                return "added";
            } catch (Refusal refusal) {
                return refusal.faults().getFirst().message().key();
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = threads.invokeAll(Collections.nCopies(8, adding)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(outcomes).containsOnlyOnce("added").containsOnly("added", "place.code-taken");
        }
    }

    @Test
    void a_place_is_removed_only_when_nothing_is_there() {
        add("CP-D", "试验区", Tier.DISTRICT, null);
        add("CP-T", "试验镇", Tier.TOWN, "CP-D");
        assertThatThrownBy(() -> changing.remove("CP-D", Actor.SERVICE))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.reason().args()).containsExactly("试验区", 1, 0, 0));
        assertThatThrownBy(() -> changing.remove("YP-WQ-LT", Actor.SERVICE)).isInstanceOf(Refusal.class);
        changing.remove("CP-T", Actor.SERVICE);
        changing.remove("CP-D", Actor.SERVICE);
        assertThat(places.tree().find("CP-D")).isEmpty();
    }

    @Test
    void a_new_name_is_seen_at_once_and_the_code_stays() {
        add("CP-N", "旧名", Tier.DISTRICT, null);
        changing.rename("CP-N", "新名", 9, Actor.SERVICE);
        assertThat(places.tree().find("CP-N")).contains(new Place("CP-N", "新名", Tier.DISTRICT, null, 9));
        changing.remove("CP-N", Actor.SERVICE);
    }

    private void add(String code, String name, Tier tier, String parent) {
        changing.add(new Place(code, name, tier, parent, 0), Actor.SERVICE);
    }

    private static void refused(ThrowingCallable change, String field, String key) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        r -> assertThat(r.faults())
                                .extracting(Fault::field, f -> f.message().key())
                                .contains(org.assertj.core.api.Assertions.tuple(field, key)));
    }
}
