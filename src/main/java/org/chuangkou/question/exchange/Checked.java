package org.chuangkou.question.exchange;

import java.util.List;
import java.util.Map;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.job.Remark;
import org.chuangkou.base.job.Remark.Severity;
import org.chuangkou.question.Item;
import org.chuangkou.question.format.Spot;
import org.jspecify.annotations.Nullable;

/**
 * One question of a file, looked at.
 *
 * @param item under the id by which the bank will know it, null when it is bad
 * @param pictures that it brings along, by the names in its texts
 * @param remarks errors when it is bad; else what one should know
 */
record Checked(Spot spot, @Nullable Item item, Map<String, byte[]> pictures, List<Remark> remarks) {

    static Checked bad(Spot spot, List<Fault> faults) {
        return new Checked(
                spot,
                null,
                Map.of(),
                faults.stream().map(fault -> error(spot, fault)).toList());
    }

    boolean bad() {
        return item == null;
    }

    /** A fault of a field, told at the question's place in the file. */
    static Remark error(Spot spot, Fault fault) {
        return new Remark(
                Severity.ERROR,
                fault.sheet() == null ? spot.sheet() : fault.sheet(),
                fault.row() == null ? Integer.valueOf(spot.row()) : fault.row(),
                fault.column() == null ? fault.field() : fault.column(),
                fault.message());
    }
}
