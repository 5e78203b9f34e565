package org.chuangkou.fact;

import java.time.Instant;

/**
 * The result of an attempt may be seen from now on. A later one of the same attempt stands in the place of this one: it was
 * marked anew.
 *
 * @param candidate user name
 * @param level at which was examined, 5 to 1
 * @param kind {@code mock} or {@code graded}
 * @param hundredths of a point
 * @param ofPoints at most
 */
public record AttemptReleased(
        String attempt,
        String exam,
        String candidate,
        int level,
        String kind,
        boolean passed,
        int hundredths,
        int ofPoints,
        Instant at)
        implements Fact {}
