package org.chuangkou.exam.schedule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an exam room is run.
 *
 * @param lateMinutes after the beginning nobody begins without being admitted by an invigilator; null: until the exam closes
 * @param byHand begins when an invigilator says so, not when the clock does
 * @param oneDevice on another computer an attempt goes on only with an invigilator's code
 * @param addresses ranges from which it may be sat, {@code 10.1.2.0/24}; empty: from anywhere
 */
public record Rules(@Nullable Integer lateMinutes, boolean byHand, boolean oneDevice, List<String> addresses) {
    /** Whoever comes, from wherever, while the exam is open. */
    public static final Rules NONE = new Rules(null, false, false, List.of());

    public Rules {
        addresses = List.copyOf(addresses);
    }

    /** Whether the exam may be sat from there. */
    public boolean allow(String address) {
        return addresses.isEmpty()
                || addresses.stream()
                        .map(AddressRange::parse)
                        .flatMap(Optional::stream)
                        .anyMatch(range -> range.holds(address));
    }
}
