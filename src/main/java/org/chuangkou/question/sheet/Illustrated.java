package org.chuangkou.question.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuangkou.base.table.Line;
import org.chuangkou.base.table.Merged;
import org.chuangkou.base.table.Placed;
import org.chuangkou.base.table.TableFile;
import org.chuangkou.question.format.Draft;
import org.chuangkou.question.format.Field;
import org.chuangkou.question.format.Picture;
import org.chuangkou.question.format.Pictures;

/** Rows as people see them: merged cells filled, pictures in the texts of the cells on which they lie. */
final class Illustrated {
    private static final Pattern IN_CELL =
            Pattern.compile("=?(?:_xlfn\\.)?DISPIMG\\(\"([^\"]{1,100})\",\\s?\\d{1,3}\\)");

    /** What one merged cell says of several questions; other fields are filled where rows make one question. */
    private static final Set<Field> OF_SEVERAL = Set.of(
            Field.TYPE,
            Field.CATEGORY,
            Field.KNOWLEDGE,
            Field.LEVEL,
            Field.DOMAIN,
            Field.DIFFICULTY,
            Field.TAGS,
            Field.CITES,
            Field.ASKS,
            Field.MARKS);

    private static final Set<Field> OF_OPTIONS = Set.of(Field.OPTION, Field.OPTION_RIGHT, Field.OPTION_KEY);

    private final Head head;
    private final Map<Integer, List<Merged>> merged = new HashMap<>();
    private final Map<Integer, Filled> filled = new HashMap<>();
    private final Map<Integer, List<Placed>> placed = new HashMap<>();
    private final Map<String, byte[]> inCells;
    private final Map<String, byte[]> pictures = new HashMap<>();

    private record Filled(String text, int lastRow) {}

    Illustrated(TableFile table, int sheet, Head head) {
        this.head = head;
        for (Merged area : table.merged(sheet))
            if (area.lastRow() > area.firstRow())
                merged.computeIfAbsent(area.firstRow(), row -> new ArrayList<>())
                        .add(area);
        for (Placed picture : table.pictures(sheet))
            placed.computeIfAbsent(picture.row(), row -> new ArrayList<>()).add(picture);
        this.inCells = table.picturesInCells();
    }

    Line seen(Line line) {
        List<String> cells = new ArrayList<>(line.cells());
        int last = head.fields().keySet().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        while (cells.size() <= last) cells.add("");
        for (Merged area : merged.getOrDefault(line.number(), List.of()))
            filled.put(area.firstColumn(), new Filled(line.cell(area.firstColumn()), area.lastRow()));
        head.fields().forEach((column, field) -> {
            Filled above = filled.get(column);
            if (above != null
                    && above.lastRow >= line.number()
                    && cells.get(column).isBlank()
                    && fills(field)) cells.set(column, above.text);
        });
        if (!inCells.isEmpty()) cells.replaceAll(this::withPictures);
        for (Placed picture : Optional.ofNullable(placed.remove(line.number())).orElse(List.of())) {
            int column = column(picture.column());
            String text = cells.get(column);
            cells.set(column, text + (text.isBlank() ? "" : "\n") + Pictures.reference(take(picture.bytes())));
        }
        return new Line(line.number(), cells);
    }

    Draft with(Draft draft) {
        Pictures source = name -> Optional.ofNullable(pictures.get(name));
        draft.parts().forEach(part -> part.pictures(source));
        return draft.pictures(source);
    }

    /** Rows with a picture but nothing else, below the headings. */
    List<Integer> left() {
        return placed.keySet().stream()
                .filter(row -> row > head.last())
                .sorted()
                .toList();
    }

    private boolean fills(Field field) {
        return head.isLong() ? !OF_OPTIONS.contains(field) : OF_SEVERAL.contains(field);
    }

    private String withPictures(String cell) {
        if (!cell.contains("DISPIMG(")) return cell;
        return IN_CELL.matcher(cell).replaceAll(m -> {
            byte[] bytes = inCells.get(m.group(1));
            return Matcher.quoteReplacement(Pictures.reference(bytes == null ? Picture.UNREADABLE : take(bytes)));
        });
    }

    private String take(byte[] bytes) {
        Optional<Picture> picture = Picture.of(bytes);
        picture.ifPresent(p -> pictures.put(p.name(), p.bytes()));
        return picture.map(Picture::name).orElse(Picture.UNREADABLE);
    }

    /** A picture lies where its text is, or anywhere on the row: then it belongs to what is asked. */
    private int column(int column) {
        Field field = head.fields().get(column);
        boolean text = field == Field.STEM
                || field == Field.OPTION
                || field == Field.EXPLANATION
                || field != null && Field.OPTIONS.contains(field);
        if (text) return column;
        return head.fields().entrySet().stream()
                .filter(entry -> entry.getValue() == Field.STEM)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(column);
    }
}
