package org.chuangkou.guide.table;

import java.util.List;
import org.chuangkou.base.job.Remark;
import org.chuangkou.guide.document.Guide;
import org.jspecify.annotations.Nullable;

/**
 * What a row says.
 *
 * @param row as Excel shows it
 * @param guide null when the row cannot be taken; then one of the remarks is an error
 */
public record Reading(String sheet, int row, @Nullable Guide guide, List<Remark> remarks) {
    public Reading {
        remarks = List.copyOf(remarks);
    }
}
