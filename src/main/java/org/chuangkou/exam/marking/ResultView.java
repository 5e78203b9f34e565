package org.chuangkou.exam.marking;

import java.util.ArrayList;
import java.util.List;
import org.chuangkou.exam.marking.Report.SlotReport;
import org.jspecify.annotations.Nullable;

/**
 * A result as its page shows it.
 *
 * @param wrong how many places did not get their full mark
 */
record ResultView(Report report, int wrong, List<Told> slots) {
    /** @param material of a case, before its first part only */
    record Told(SlotReport slot, @Nullable String material) {}

    static ResultView of(Report report) {
        var told = new ArrayList<Told>();
        String before = null;
        for (SlotReport slot : report.slots()) {
            String material = slot.material();
            told.add(new Told(slot, material != null && material.equals(before) ? null : material));
            before = material;
        }
        int wrong = (int) report.slots().stream().filter(slot -> !slot.full()).count();
        return new ResultView(report, wrong, told);
    }
}
