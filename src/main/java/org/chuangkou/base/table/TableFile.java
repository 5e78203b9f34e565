package org.chuangkou.base.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chuangkou.base.spool.Spool;

/**
 * A table file that has been found fit to read. Its rows may be read as often as wanted; only one is in memory at a
 * time. What is no table, is damaged or would need too much memory is refused with a {@code Refusal}, at the opening
 * or while its rows are read.
 */
public interface TableFile extends AutoCloseable {
    /** How many rows a sheet may have, not counting empty ones. */
    int MOST_ROWS = 200_000;

    /** Reads the stream to its end. */
    static TableFile open(InputStream in, TableFormat format) {
        try {
            Spool spool = Spool.of(in);
            try {
                return switch (format) {
                    case XLSX -> XlsxFile.open(spool);
                    case CSV -> CsvFile.open(spool);
                };
            } catch (IOException | RuntimeException e) {
                spool.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook of the new kind or, by its first bytes, of the old. Reads the stream to its end. */
    static TableFile workbook(InputStream in) {
        try {
            Spool spool = Spool.of(in);
            try {
                boolean old = TableFormat.starts(spool.head(4), 0xD0, 0xCF, 0x11, 0xE0);
                return old ? XlsFile.open(spool) : XlsxFile.open(spool);
            } catch (IOException | RuntimeException e) {
                spool.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the sheets that are not hidden; a CSV file has one without a name. */
    List<String> sheets();

    /** Rows of one sheet in their order, empty ones left out. The stream must be closed. */
    Stream<Line> lines(int sheet);

    /** Cells of one sheet that are shown as one. */
    default List<Merged> merged(int sheet) {
        return List.of();
    }

    /** Pictures on one sheet, whatever their kind. */
    default List<Placed> pictures(int sheet) {
        return List.of();
    }

    /** Pictures that WPS Office puts into cells, by the name in the cell: {@code =DISPIMG("ID_…",1)}. */
    default Map<String, byte[]> picturesInCells() {
        return Map.of();
    }

    @Override
    void close();
}
