package org.chuangkou.people;

import org.jspecify.annotations.Nullable;

/**
 * A window (窗口) at which clerks serve.
 *
 * @param code its key, for ever
 * @param label its number as it hangs above the counter, e.g. {@code A03}; unique at its place
 * @param kind a key of {@link Terms#KINDS}; {@code professional} windows are staffed by a department
 * @param lead employee number of who leads it (窗口负责人)
 * @param active whether it is in use
 */
public record HallWindow(
        String code,
        String place,
        String label,
        String name,
        String kind,
        @Nullable String lead,
        boolean active) {}
