package org.chuangkou.base.table;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.spool.Spool;
import org.chuangkou.base.spool.TextEncoding;

/** How a CSV file is written. */
record CsvText(TextEncoding encoding, char separator) {
    private static final int SAMPLE = 64 * 1024;
    private static final String SEPARATORS = ",;\t";

    static CsvText of(Spool spool) throws IOException {
        TableFormat.CSV.refuseForeign(spool.head(4));
        TextEncoding encoding = TextEncoding.of(spool).orElseThrow(() -> Refusal.invalid("table.encoding"));
        return new CsvText(encoding, mostlySeparatedBy(encoding, spool));
    }

    Reader reader(Spool spool) throws IOException {
        return encoding.reader(spool);
    }

    /** The separator that stands most often outside quotes in the first lines. */
    private static char mostlySeparatedBy(TextEncoding encoding, Spool spool) throws IOException {
        var counts = new int[SEPARATORS.length()];
        var sample = new char[SAMPLE];
        int length;
        try (Reader reader = encoding.reader(spool)) {
            length = reader.read(sample);
        } catch (CharacterCodingException e) {
            throw Refusal.invalid("table.encoding");
        }
        boolean quoted = false;
        for (int i = 0; i < length; i++) {
            if (sample[i] == '"') quoted = !quoted;
            int separator = SEPARATORS.indexOf(sample[i]);
            if (!quoted && separator >= 0) counts[separator]++;
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) if (counts[i] > counts[best]) best = i;
        return SEPARATORS.charAt(best);
    }
}
