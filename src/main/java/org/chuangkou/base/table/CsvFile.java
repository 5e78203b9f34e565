package org.chuangkou.base.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.spool.Spool;

/** A CSV file: encoding and separator are found out, quotes may hold line ends. */
final class CsvFile implements TableFile {
    private static final int LONGEST_CELL = 1 << 20;

    private final Spool spool;
    private final CsvText text;

    private CsvFile(Spool spool, CsvText text) {
        this.spool = spool;
        this.text = text;
    }

    static CsvFile open(Spool spool) throws IOException {
        return new CsvFile(spool, CsvText.of(spool));
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public Stream<Line> lines(int sheet) {
        try {
            CsvReader<CsvRecord> reader = CsvReader.builder()
                    .fieldSeparator(text.separator())
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .trimWhitespacesAroundQuotes(true)
                    .maxBufferSize(LONGEST_CELL)
                    .ofCsvRecord(text.reader(spool));
            return Limited.lines(numbered(reader)).onClose(() -> close(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        spool.close();
    }

    /** Excel counts records, not lines of text: a quoted line end does not begin a row, an empty line is one. */
    private static Stream<Line> numbered(CsvReader<CsvRecord> reader) {
        var number = new AtomicInteger();
        var records = reader.iterator();
        return Stream.generate(() -> {
                    try {
                        return records.hasNext() ? List.of(records.next()) : List.<CsvRecord>of();
                    } catch (CsvParseException e) {
                        throw Refusal.invalid("table.csv", number.get() + 1);
                    } catch (UncheckedIOException e) {
                        throw Refusal.invalid("table.damaged");
                    }
                })
                .takeWhile(read -> !read.isEmpty())
                .map(read -> new Line(
                        number.incrementAndGet(),
                        read.getFirst().getFields().stream().map(Cells::text).toList()));
    }

    private static void close(CsvReader<CsvRecord> reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
