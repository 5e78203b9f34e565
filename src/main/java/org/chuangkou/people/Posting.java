package org.chuangkou.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a clerk was for a while.
 *
 * @param to exclusive; null for where the clerk is now
 */
public record Posting(
        String clerk,
        Instant from,
        @Nullable Instant to,
        String place,
        @Nullable String window,
        @Nullable String post) {}
