package org.chuangkou.base.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.spool.Spool;

/**
 * How a CSV file is written.
 *
 * @param mark length in bytes of the byte order mark before the text
 */
record CsvText(Charset charset, int mark, char separator) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE = 64 * 1024;
    private static final String SEPARATORS = ",;\t";

    /** Finds out: a byte order mark decides, else UTF-8 when all of it is, else GB18030 when all of it is. */
    static CsvText of(Spool spool) throws IOException {
        byte[] head = spool.head(4);
        TableFormat.CSV.refuseForeign(head);
        CsvText marked = null;
        if (TableFormat.starts(head, 0xEF, 0xBB, 0xBF)) marked = new CsvText(StandardCharsets.UTF_8, 3, ',');
        if (TableFormat.starts(head, 0xFF, 0xFE)) marked = new CsvText(StandardCharsets.UTF_16LE, 2, ',');
        if (TableFormat.starts(head, 0xFE, 0xFF)) marked = new CsvText(StandardCharsets.UTF_16BE, 2, ',');
        CsvText text = marked != null
                ? marked
                : unmarked(spool, StandardCharsets.UTF_8)
                        .or(() -> unmarked(spool, GB18030))
                        .orElseThrow(() -> Refusal.invalid("table.encoding"));
        return new CsvText(text.charset, text.mark, text.mostlySeparatedBy(spool));
    }

    Reader reader(Spool spool) throws IOException {
        InputStream in = Files.newInputStream(spool.path());
        in.skipNBytes(mark);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(in, decoder), 1 << 16);
    }

    private static Optional<CsvText> unmarked(Spool spool, Charset charset) {
        var text = new CsvText(charset, 0, ',');
        var buffer = new char[1 << 16];
        try (Reader reader = text.reader(spool)) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) if (buffer[i] == 0) return Optional.empty();
            }
            return Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The separator that stands most often outside quotes in the first lines. */
    private char mostlySeparatedBy(Spool spool) throws IOException {
        var counts = new int[SEPARATORS.length()];
        var sample = new char[SAMPLE];
        int length;
        try (Reader reader = reader(spool)) {
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
