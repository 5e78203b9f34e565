package org.chuangkou.guide.file;

import java.util.List;
import org.chuangkou.base.job.Remark;
import org.chuangkou.guide.document.Consistency;
import org.chuangkou.guide.document.Doubt;
import org.chuangkou.guide.document.Guide;

/** Contradictions inside a guide as warnings of its row; the column is the clause. */
final class Doubts {
    private Doubts() {}

    static List<Doubt> of(Guide guide) {
        return Consistency.of(guide);
    }

    static Remark remark(int row, Doubt doubt) {
        return new Remark(Remark.Severity.WARNING, null, row, doubt.clause(), doubt.message());
    }
}
