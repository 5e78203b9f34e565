package org.chuangkou.people.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chuangkou.people.Place;
import org.chuangkou.people.PlaceTree;
import org.chuangkou.people.Tier;
import org.junit.jupiter.api.Test;

class NewPlacesTest {
    private static final Place DISTRICT = new Place("D", "云屏区", Tier.DISTRICT, null, 0);
    private final PlaceTree tree = new PlaceTree(List.of(DISTRICT));

    @Test
    void what_is_there_by_code_name_or_path_is_not_missing() {
        assertThat(NewPlaces.missing(tree, "D")).isEmpty();
        assertThat(NewPlaces.missing(tree, "云屏区")).isEmpty();
        assertThat(NewPlaces.missing(tree, "")).isEmpty();
    }

    @Test
    void a_path_brings_each_step_that_is_missing_in_its_tier() {
        assertThat(NewPlaces.missing(tree, "云屏区 / 西镇／柳塘村"))
                .containsExactly(
                        new Place("D-西镇", "西镇", Tier.TOWN, "D", 0),
                        new Place("D-西镇-柳塘村", "柳塘村", Tier.VILLAGE, "D-西镇", 0));
        assertThat(NewPlaces.missing(tree, "东区/东镇")).extracting(Place::code).containsExactly("东区", "东区-东镇");
    }

    @Test
    void a_lone_name_stands_below_the_only_district_or_is_the_first_one() {
        assertThat(NewPlaces.missing(tree, "西镇")).containsExactly(new Place("D-西镇", "西镇", Tier.TOWN, "D", 0));
        assertThat(NewPlaces.missing(new PlaceTree(List.of()), "云屏区"))
                .containsExactly(new Place("云屏区", "云屏区", Tier.DISTRICT, null, 0));
    }

    @Test
    void where_it_cannot_be_told_where_it_stands_nothing_is_founded() {
        var two = tree.with(new Place("E", "东区", Tier.DISTRICT, null, 1));
        assertThat(NewPlaces.missing(two, "西镇")).isEmpty();
        assertThat(NewPlaces.missing(tree, "云屏区/西镇/柳塘村/三组")).isEmpty();
        assertThat(NewPlaces.missing(tree, "云屏区//柳塘村")).isEmpty();
        assertThat(NewPlaces.missing(tree, "a b")).isEmpty();
    }
}
