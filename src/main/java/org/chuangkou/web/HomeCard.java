package org.chuangkou.web;

import java.util.Optional;

/** What one feature shows on somebody's home page. */
public interface HomeCard {
    /** From top to bottom. */
    int order();

    /** The card for this viewer; empty when there is nothing for them. */
    Optional<View> card(Viewer viewer);
}
