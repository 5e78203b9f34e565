package org.chuangkou.exam.appeal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuangkou.exam.marking.Report;
import org.chuangkou.exam.marking.Report.SlotReport;
import org.jspecify.annotations.Nullable;

/**
 * A result as its page shows it.
 *
 * @param wrong how many places did not get their full mark
 * @param graded whether it counts, and is not sat again
 * @param appeals the candidate's own, by slot
 * @param appealUntil until when one may appeal, null when that is over or never was
 */
record ResultView(
        Report report,
        int wrong,
        boolean graded,
        Map<String, AppealAnswer> appeals,
        @Nullable String appealUntil,
        List<Told> slots) {
    /** @param material of a case, before its first part only */
    record Told(SlotReport slot, @Nullable String material) {}

    static ResultView of(
            Report report, boolean graded, Map<String, AppealAnswer> appeals, @Nullable String appealUntil) {
        var told = new ArrayList<Told>();
        String before = null;
        for (SlotReport slot : report.slots()) {
            String material = slot.material();
            told.add(new Told(slot, material != null && material.equals(before) ? null : material));
            before = material;
        }
        int wrong = (int) report.slots().stream().filter(slot -> !slot.full()).count();
        return new ResultView(report, wrong, graded, appeals, appealUntil, told);
    }
}
