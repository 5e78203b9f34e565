package org.chuangkou.people.place;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.chuangkou.people.PlaceTree;

/** Reads places. */
@Singleton
public class Places {
    private final PlaceRows rows;

    Places(PlaceRows rows) {
        this.rows = rows;
    }

    /** All places as they are now. A region has hundreds, not millions: they are read together. */
    @Transactional(readOnly = true)
    public PlaceTree tree() {
        return new PlaceTree(rows.all().stream().map(PlaceRow::place).toList());
    }
}
