package org.chuangkou.guide.file;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.function.Consumer;
import org.chuangkou.guide.table.GuideWorkbook;

/** Workbooks that people keep, by our template or with their own headings. */
@Singleton
class XlsxFile implements GuideFile {
    @Override
    public String format() {
        return "xlsx";
    }

    /** An old Excel file is let in, because its reader says what to do about it. */
    @Override
    public boolean looksRight(byte[] head) {
        boolean zip = head.length > 3 && head[0] == 'P' && head[1] == 'K';
        boolean old = head.length > 3 && (head[0] & 0xff) == 0xD0 && (head[1] & 0xff) == 0xCF;
        return zip || old;
    }

    @Override
    public void read(InputStream in, Consumer<Row> rows) {
        GuideWorkbook.read(in, read -> rows.accept(new Row(read.sheet(), read.row(), read.guide(), read.remarks())));
    }
}
