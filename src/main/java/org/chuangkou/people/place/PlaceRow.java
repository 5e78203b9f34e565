package org.chuangkou.people.place;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.chuangkou.people.Place;
import org.chuangkou.people.Tier;
import org.jspecify.annotations.Nullable;

@MappedEntity("place")
record PlaceRow(
        @Id String code, String name, String tier, @Nullable String parent, int sortOrder) {

    static PlaceRow of(Place place) {
        return new PlaceRow(place.code(), place.name(), place.tier().name(), place.parent(), place.order());
    }

    Place place() {
        return new Place(code, name, Tier.valueOf(tier), parent, sortOrder);
    }
}
