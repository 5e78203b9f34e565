package org.chuangkou.feed.routing;

import java.time.Instant;
import org.chuangkou.base.Page;
import org.jspecify.annotations.Nullable;

/**
 * Who may take an item?
 *
 * @param item any code of it
 * @param place with all places below it; null for everywhere
 * @param window at which they sit; null for any and for none
 * @param at as of when
 * @param explain whether to tell who may not, and why
 */
record Inquiry(
        String item,
        @Nullable String place,
        @Nullable String window,
        Instant at,
        Page.Wanted wanted,
        boolean explain) {}
