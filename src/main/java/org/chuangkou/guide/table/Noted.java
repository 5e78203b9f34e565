package org.chuangkou.guide.table;

import java.util.List;
import org.chuangkou.base.Message;
import org.chuangkou.base.job.Remark;
import org.chuangkou.base.job.Remark.Severity;
import org.chuangkou.guide.cell.Complaints;

/** Complaints about one cell become remarks that name it. */
record Noted(String sheet, int row, String heading, List<Remark> remarks) implements Complaints {
    @Override
    public void error(String key, Object... args) {
        remarks.add(new Remark(Severity.ERROR, sheet, row, heading, Message.of(key, args)));
    }

    @Override
    public void warn(String key, Object... args) {
        remarks.add(new Remark(Severity.WARNING, sheet, row, heading, Message.of(key, args)));
    }
}
