package org.chuangkou.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTreeTest {
    private final PlaceTree tree = new PlaceTree(List.of(
            new Place("V", "柳塘村", Tier.VILLAGE, "T2", 0),
            new Place("T1", "东镇", Tier.TOWN, "D", 2),
            new Place("T2", "西镇", Tier.TOWN, "D", 1),
            new Place("D", "云屏区", Tier.DISTRICT, null, 0),
            new Place("E", "东镇", Tier.DISTRICT, null, 1)));

    @Test
    void each_place_is_followed_by_those_below_it_in_their_order() {
        assertThat(tree.all()).extracting(Place::code).containsExactly("D", "T2", "V", "T1", "E");
    }

    @Test
    void below_means_the_place_itself_too() {
        assertThat(tree.below("T2")).containsExactly("T2", "V");
        assertThat(tree.below("V")).containsExactly("V");
        assertThat(tree.below("nowhere")).isEmpty();
    }

    @Test
    void a_name_that_two_have_is_ambiguous_but_a_code_never_is() {
        assertThat(tree.called("东镇")).hasSize(2);
        assertThat(tree.called("西镇")).extracting(Place::code).containsExactly("T2");
        assertThat(tree.called("E")).extracting(Place::name).containsExactly("东镇");
        assertThat(tree.called("云屏区/东镇")).extracting(Place::code).containsExactly("T1");
        assertThat(tree.called("北镇")).isEmpty();
    }

    @Test
    void a_path_is_named_from_the_top_and_a_place_that_is_gone_by_its_code() {
        assertThat(tree.pathName("V")).isEqualTo("云屏区 / 西镇 / 柳塘村");
        assertThat(tree.pathName("gone")).isEqualTo("gone");
    }

    @Test
    void towns_stand_below_districts_and_villages_below_towns_alone() {
        assertThat(Tier.DISTRICT.fitsBelow(null)).isTrue();
        assertThat(Tier.TOWN.fitsBelow(Tier.DISTRICT)).isTrue();
        assertThat(Tier.VILLAGE.fitsBelow(Tier.TOWN)).isTrue();
        assertThat(Tier.DISTRICT.fitsBelow(Tier.DISTRICT)).isFalse();
        assertThat(Tier.TOWN.fitsBelow(null)).isFalse();
        assertThat(Tier.VILLAGE.fitsBelow(Tier.DISTRICT)).isFalse();
    }
}
