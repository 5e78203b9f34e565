package org.chuangkou.base.spool;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.chuangkou.base.Refusal;

/** A part of a zip file while it is inflated: so many bytes in all, and so many without a new tag. */
final class Inflated extends FilterInputStream {
    /** For all parts together. A full file of {@code Uploads.LARGEST_MB} real text stays below. */
    static final long MOST = 800L << 20;

    /** No attribute may be longer: parsers hold attributes whole. */
    private static final int LONGEST_RUN = 1 << 20;

    private long left;
    private int run = Integer.MIN_VALUE;
    private int longestRun = LONGEST_RUN;

    Inflated(InputStream in, long left) {
        super(in);
        this.left = left;
    }

    long left() {
        return left;
    }

    /** From now on the bytes are markup and must have tags. */
    void watchTags() {
        run = 0;
    }

    /** The same where longer texts are to be expected. */
    void watchTags(int longest) {
        run = 0;
        longestRun = longest;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read > 0) left -= read;
        if (left < 0) throw Refusal.invalid("table.bomb");
        if (run < 0) return read;
        for (int i = offset; i < offset + read; i++) {
            run = into[i] == '<' ? 0 : run + 1;
            if (run > longestRun) throw Refusal.invalid("table.bomb");
        }
        return read;
    }
}
