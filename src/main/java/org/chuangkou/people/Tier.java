package org.chuangkou.people;

import org.jspecify.annotations.Nullable;

/** How high a place stands: district centre (区县), town or street centre (镇街), village or community station (村居). */
public enum Tier {
    DISTRICT,
    TOWN,
    VILLAGE;

    /** Whether a place of this tier may stand directly below one of that tier; null is the top. */
    public boolean fitsBelow(@Nullable Tier parent) {
        return switch (this) {
            case DISTRICT -> parent == null;
            case TOWN -> parent == DISTRICT;
            case VILLAGE -> parent == TOWN;
        };
    }
}
