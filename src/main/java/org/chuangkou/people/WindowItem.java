package org.chuangkou.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item that a window takes.
 *
 * @param item the item's code
 * @param delegated whether the department has delegated its acceptance to this window in writing (委托受理)
 * @param document number of that writing
 */
public record WindowItem(
        String item,
        boolean delegated,
        @Nullable String document,
        @Nullable LocalDate delegatedOn) {}
