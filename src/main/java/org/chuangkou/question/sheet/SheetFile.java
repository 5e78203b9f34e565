package org.chuangkou.question.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chuangkou.base.table.Cells;
import org.chuangkou.base.table.Line;
import org.chuangkou.base.table.TableFile;
import org.chuangkou.base.table.TableFormat;
import org.chuangkou.question.format.Defaults;
import org.chuangkou.question.format.Draft;
import org.chuangkou.question.format.Field;
import org.chuangkou.question.format.Making;
import org.chuangkou.question.format.QuestionFile;
import org.chuangkou.question.format.Read;
import org.chuangkou.question.format.SheetLayout;
import org.chuangkou.question.format.SheetLayout.Heading;
import org.chuangkou.question.format.Spot;

/** Questions in the sheets of a workbook, or in a CSV file. */
public final class SheetFile implements QuestionFile {
    /** Sheets that explain the others. */
    private static final Set<String> NOT_DATA = Set.of("说明", "填写说明", "使用说明", "填表说明", "须知", "未导出");

    /** A template's example row says so in its first column. */
    static final String EXAMPLE = "示例";

    private static final int SAMPLES = 3;

    private final TableFile table;
    private final Defaults defaults;

    private SheetFile(TableFile table, Defaults defaults) {
        this.table = table;
        this.defaults = defaults;
    }

    /** A workbook may be of the old kind (.xls) too. Reads the stream to its end. */
    public static SheetFile open(InputStream in, TableFormat format, Defaults defaults) {
        return new SheetFile(
                format == TableFormat.XLSX ? TableFile.workbook(in) : TableFile.open(in, format), defaults);
    }

    @Override
    public Stream<Read> questions() {
        var making = new Making(defaults);
        return sheets().boxed().flatMap(sheet -> questions(sheet, making));
    }

    @Override
    public List<SheetLayout> layouts() {
        return sheets().mapToObj(this::layout)
                .filter(layout -> !layout.headings().isEmpty())
                .toList();
    }

    @Override
    public void close() {
        table.close();
    }

    private IntStream sheets() {
        List<String> names = table.sheets();
        return IntStream.range(0, names.size()).filter(i -> !NOT_DATA.contains(names.get(i)));
    }

    private Stream<Read> questions(int sheet, Making making) {
        String name = table.sheets().get(sheet);
        List<Line> leading = leading(sheet);
        if (leading.isEmpty()) return Stream.empty();
        var spot = new Spot(name.isEmpty() ? null : name, leading.getFirst().number(), null);
        Optional<Head> head = Head.in(leading, defaults.columns());
        if (head.isEmpty()) return Stream.of(Read.Bad.at(spot, "question.import.no-header", Head.LAST_ROW));
        List<String> twice = head.get().twice();
        if (!twice.isEmpty())
            return Stream.of(Read.Bad.at(
                    new Spot(spot.sheet(), head.get().row(), twice.getLast()),
                    "table.double-column",
                    twice.getFirst(),
                    twice.getLast()));
        var rows = new Illustrated(table, sheet, head.get());
        Stream<Read> read = table.lines(sheet)
                .filter(line -> line.number() > head.get().last())
                .map(rows::seen)
                .gather(Rows.together(name, head.get()))
                .filter(SheetFile::isData)
                .map(rows::with)
                .map(making::read);
        Stream<Read> left = Stream.of(rows)
                .flatMap(r -> r.left().stream())
                .map(row -> Read.Bad.at(new Spot(spot.sheet(), row, null), "question.import.picture-nowhere"));
        return Stream.concat(read, left);
    }

    private static boolean isData(Draft draft) {
        if (draft.get(Field.ID).startsWith(EXAMPLE + "：")) return false;
        return Stream.of(Field.values())
                        .anyMatch(field -> field != Field.NUMBER && field != Field.TYPE && draft.has(field))
                || !draft.faults().isEmpty();
    }

    private SheetLayout layout(int sheet) {
        String name = table.sheets().get(sheet);
        List<Line> leading = leading(sheet);
        Optional<Head> head = Head.in(leading, defaults.columns());
        int row = head.map(Head::row).orElse(0);
        Optional<Line> shown = leading.stream()
                .filter(line -> row > 0 ? line.number() == row : texts(line) > 1)
                .findFirst();
        var headings = new ArrayList<Heading>();
        shown.ifPresent(line -> {
            List<Line> below = leading.stream()
                    .filter(l -> l.number() > head.map(Head::last).orElse(line.number()))
                    .limit(SAMPLES)
                    .toList();
            for (int c = 0; c < line.cells().size(); c++) {
                int column = c;
                String text =
                        head.map(h -> h.headings().getOrDefault(column, "")).orElse(Cells.stripped(line.cell(column)));
                if (text.isEmpty()) continue;
                headings.add(new Heading(
                        text,
                        head.map(h -> h.fields().get(column)),
                        below.stream().map(l -> Cells.stripped(l.cell(column))).toList()));
            }
        });
        return new SheetLayout(name, row, headings);
    }

    private static long texts(Line line) {
        return line.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private List<Line> leading(int sheet) {
        try (Stream<Line> lines = table.lines(sheet)) {
            return lines.takeWhile(line -> line.number() <= Head.LAST_ROW + SAMPLES)
                    .toList();
        }
    }
}
