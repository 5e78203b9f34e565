package org.chuangkou.guide.exchange;

import java.util.ArrayList;
import java.util.List;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Message;
import org.chuangkou.base.job.JobRun.Outcome;
import org.chuangkou.base.job.Remark;
import org.chuangkou.base.job.Remark.Severity;
import org.chuangkou.base.job.Tally;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.file.GuideFile.Row;
import org.chuangkou.guide.store.TakingIn;
import org.chuangkou.guide.store.TakingIn.Taken;

/** One step of an import: the rows that can be taken are, and every row's fate is counted and said. */
final class ImportStep {
    private ImportStep() {}

    static Outcome take(List<Row> rows, TakingIn takingIn, String origin, Actor actor) {
        var remarks = new ArrayList<Remark>();
        var guides = new ArrayList<Guide>();
        var taking = new ArrayList<Row>();
        int rejected = 0;
        for (Row row : rows) {
            remarks.addAll(row.remarks());
            if (row.guide() == null) {
                rejected++;
                continue;
            }
            guides.add(row.guide());
            taking.add(row);
        }
        Tally tally = new Tally(0, 0, 0, rejected);
        List<Taken> taken = takingIn.take(guides, origin, actor);
        for (int i = 0; i < taken.size(); i++) {
            tally = tally.plus(count(taken.get(i)));
            remarks.addAll(remarks(taking.get(i), taken.get(i)));
        }
        return new Outcome(tally, remarks);
    }

    private static Tally count(Taken taken) {
        return switch (taken.fate()) {
            case CREATED -> new Tally(1, 0, 0, 0);
            case UPDATED -> new Tally(0, 1, 0, 0);
            case UNCHANGED -> new Tally(0, 0, 1, 0);
            case TAKEN -> new Tally(0, 0, 0, 1);
        };
    }

    private static List<Remark> remarks(Row row, Taken taken) {
        var remarks = new ArrayList<Remark>();
        if (taken.fate() == TakingIn.Fate.TAKEN)
            remarks.add(remark(Severity.ERROR, row, "code", "import.code-of-a-law", taken.code()));
        for (String clause : taken.drifted())
            remarks.add(remark(Severity.WARNING, row, clause, "import.overlay-kept", taken.code()));
        if (taken.takenAlias() != null)
            remarks.add(remark(Severity.WARNING, row, "otherCodes", "import.alias-taken", taken.takenAlias()));
        return remarks;
    }

    private static Remark remark(Severity severity, Row row, String column, String key, String code) {
        return new Remark(severity, row.sheet(), row.number(), column, Message.of(key, code));
    }
}
