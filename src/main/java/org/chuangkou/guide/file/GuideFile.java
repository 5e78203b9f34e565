package org.chuangkou.guide.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.chuangkou.base.job.Remark;
import org.chuangkou.guide.document.Guide;
import org.jspecify.annotations.Nullable;

/** One form in which guides come in files. */
public interface GuideFile {
    /** As the contract names it: portal-jsonl, xlsx, yaml. */
    String format();

    /** Whether a file that begins like this can be one at all. */
    boolean looksRight(byte[] head);

    /**
     * Reads the file from beginning to end, row by row.
     *
     * @throws org.chuangkou.base.Refusal when it is no such file at all
     */
    void read(InputStream in, Consumer<Row> rows) throws IOException;

    /** How many rows there are; quicker than reading them where the form allows. */
    default int count(InputStream in) throws IOException {
        int[] rows = new int[1];
        read(in, row -> rows[0]++);
        return rows[0];
    }

    /**
     * What one row says.
     *
     * @param sheet of a workbook, else null
     * @param number of the row, line or document, from 1
     * @param guide null when the row cannot be taken; then one of the remarks is an error
     */
    record Row(@Nullable String sheet, int number, @Nullable Guide guide, List<Remark> remarks) {
        public Row {
            remarks = List.copyOf(remarks);
        }

        Row(int number, @Nullable Guide guide, List<Remark> remarks) {
            this(null, number, guide, remarks);
        }
    }
}
