package org.chuangkou.question.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuangkou.base.table.TableWriter;
import org.chuangkou.question.Domain;
import org.chuangkou.question.Item;
import org.chuangkou.question.format.Answers;
import org.chuangkou.question.format.Field;
import org.chuangkou.question.format.Kind;
import org.chuangkou.question.format.Parts;
import org.chuangkou.question.format.QuestionWriter;
import org.chuangkou.question.format.Words;
import org.chuangkou.question.kind.Question;

/** Writes the layout that {@link SheetFile} reads back whole: one row a question, the parts of a case below it. */
public final class SheetWriter implements QuestionWriter {
    /** The name of the sheet with the questions. */
    public static final String SHEET = "题目";

    /** Excel opens no longer cell. */
    private static final int LONGEST_CELL = 32_767;

    /** In the order in which we write them. */
    public static final List<Field> COLUMNS = Stream.of(
                    Stream.of(Field.ID, Field.TYPE, Field.STEM),
                    Field.OPTIONS.stream(),
                    Stream.of(
                            Field.ANSWER,
                            Field.EXPLANATION,
                            Field.DIFFICULTY,
                            Field.LEVEL,
                            Field.DOMAIN,
                            Field.CITES,
                            Field.ASKS,
                            Field.MARKING,
                            Field.TAGS,
                            Field.MARKS))
            .flatMap(s -> s)
            .toList();

    private final TableWriter table;
    private final TableWriter.Rows rows;

    public SheetWriter(OutputStream out) {
        table = new TableWriter(out);
        rows = table.rows(SHEET, COLUMNS.stream().map(Field::chinese).toList());
    }

    @Override
    public boolean write(Item item) throws IOException {
        List<List<String>> cells = rows(item);
        if (cells.isEmpty() || cells.stream().flatMap(List::stream).anyMatch(cell -> cell.length() > LONGEST_CELL))
            return false;
        for (List<String> row : cells) rows.add(row);
        return true;
    }

    @Override
    public void close() throws IOException {
        try (table) {
            rows.close();
        }
    }

    /** Empty when there are more steps or pairs than columns. */
    static List<List<String>> rows(Item item) {
        var cells = new EnumMap<Field, String>(Field.class);
        if (!question(item.question(), "", cells)) return List.of();
        cells.put(Field.ID, item.id());
        cells.put(Field.EXPLANATION, item.explanation());
        item.difficulty().ifPresent(share -> cells.put(Field.DIFFICULTY, Words.difficulty(share)));
        item.level().ifPresent(level -> cells.put(Field.LEVEL, level.toString()));
        item.domain().map(Domain::chinese).ifPresent(name -> cells.put(Field.DOMAIN, name));
        cells.put(Field.CITES, Words.cites(item.cites()));
        cells.put(Field.ASKS, Words.asks(item.asks()));
        cells.put(Field.TAGS, Parts.joined(item.tags(), Parts.LIST, "；"));
        var rows = new ArrayList<List<String>>();
        rows.add(row(cells));
        if (item.question() instanceof Question.Case whole)
            for (Question.Case.Part part : whole.parts()) {
                var below = new EnumMap<Field, String>(Field.class);
                if (!question(part.question(), Rows.PART, below)) return List.of();
                below.put(Field.MARKS, String.valueOf(part.weight()));
                rows.add(row(below));
            }
        return rows;
    }

    private static boolean question(Question question, String before, Map<Field, String> cells) {
        cells.put(Field.TYPE, before + Kind.of(question).chinese());
        cells.put(Field.STEM, question.stem());
        return switch (question) {
            case Question.Single single -> {
                cells.put(Field.ANSWER, single.answer());
                yield options(single.options(), cells);
            }
            case Question.Multiple multiple -> {
                cells.put(Field.ANSWER, multiple.answer().stream().sorted().collect(Collectors.joining()));
                cells.put(Field.MARKING, Words.rule(multiple.rule()));
                yield options(multiple.options(), cells);
            }
            case Question.Judge judge -> {
                cells.put(Field.ANSWER, judge.answer() ? "对" : "错");
                yield true;
            }
            case Question.Blank blank -> {
                cells.put(Field.ANSWER, Answers.blanks(blank.accepted()));
                yield true;
            }
            case Question.Order order -> options(order.steps(), cells);
            case Question.Match match ->
                options(
                        match.pairs().entrySet().stream()
                                .map(pair -> Answers.pair(pair.getKey(), pair.getValue()))
                                .toList(),
                        cells);
            case Question.Case parts -> true;
            case Question.Essay essay -> {
                cells.put(Field.ANSWER, Answers.rubric(essay.rubric()));
                yield true;
            }
        };
    }

    private static boolean options(List<String> options, Map<Field, String> cells) {
        if (options.size() > Field.OPTIONS.size()) return false;
        for (int i = 0; i < options.size(); i++) cells.put(Field.OPTIONS.get(i), options.get(i));
        return true;
    }

    private static List<String> row(Map<Field, String> cells) {
        return COLUMNS.stream().map(field -> cells.getOrDefault(field, "")).toList();
    }
}
