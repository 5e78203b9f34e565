package org.chuangkou.question.sheet;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Gatherer;
import org.chuangkou.base.table.Cells;
import org.chuangkou.base.table.Line;
import org.chuangkou.question.format.Answers;
import org.chuangkou.question.format.Draft;
import org.chuangkou.question.format.Field;
import org.chuangkou.question.format.Kind;
import org.chuangkou.question.format.Spot;
import org.chuangkou.question.kind.Keys;
import org.jspecify.annotations.Nullable;

/** Puts together the rows that make one question: parts below their case, options below their stem. */
final class Rows {
    /** Before the kind of a part. */
    static final String PART = "案例-";

    private static final Pattern OF_PART = Pattern.compile("案例(?:题|分析|分析题|小题)?\\s*[-—－–:：/]\\s*(\\S.*)");

    /** What Excel shows instead of a value. */
    private static final Set<String> ERRORS =
            Set.of("#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!");

    private final String sheet;
    private final Head head;
    private final Optional<Kind> ofSheet;
    private @Nullable Draft open;
    private int options;

    private Rows(String sheet, Head head) {
        this.sheet = sheet;
        this.head = head;
        this.ofSheet = Kind.within(sheet);
    }

    static Gatherer<Line, ?, Draft> together(String sheet, Head head) {
        return Gatherer.<Line, Rows, Draft>ofSequential(
                () -> new Rows(sheet, head),
                Gatherer.Integrator.ofGreedy((rows, line, to) -> {
                    rows.add(line, to);
                    return true;
                }),
                (rows, to) -> rows.end(to));
    }

    private void add(Line line, Gatherer.Downstream<? super Draft> to) {
        Draft row = row(line);
        Draft above = open;
        Matcher part = OF_PART.matcher(row.get(Field.TYPE));
        if (part.matches()) {
            row.replace(Field.TYPE, part.group(1));
            if (above != null && Kind.called(above.get(Field.TYPE)).equals(Optional.of(Kind.CASE))) above.part(row);
            else to.push(row.fault(row.spot().fault("question.import.part-without-case")));
            return;
        }
        if (head.isLong()) {
            Draft question = above != null && isSame(above, row) ? above : row;
            if (question == row) begin(row, to);
            option(question, row);
        } else begin(row, to);
    }

    private void begin(Draft row, Gatherer.Downstream<? super Draft> to) {
        end(to);
        open = row;
        options = 0;
    }

    private void end(Gatherer.Downstream<? super Draft> to) {
        if (open != null) to.push(open);
        open = null;
    }

    /** An option's row repeats its question's stem, or leaves it out. */
    private static boolean isSame(Draft above, Draft row) {
        for (Field field : new Field[] {Field.ID, Field.NUMBER})
            if (row.has(field) && above.has(field)) return row.get(field).equals(above.get(field));
        return !row.has(Field.STEM) || row.get(Field.STEM).equals(above.get(Field.STEM));
    }

    private void option(Draft question, Draft row) {
        String text = row.get(Field.OPTION);
        if (question == row) row.replace(Field.OPTION, "");
        if (text.isEmpty()) return;
        if (options == Keys.MOST) {
            question.fault(row.spot().in(Field.OPTION.chinese()).fault("question.options", Keys.MOST));
            return;
        }
        question.put(Field.OPTIONS.get(options), text, row.spot().in(Field.OPTION.chinese()));
        String said = row.get(Field.OPTION_RIGHT);
        Optional<Boolean> right = said.isEmpty() ? Optional.of(false) : Answers.truth(said);
        if (right.isEmpty())
            question.fault(row.spot().in(Field.OPTION_RIGHT.chinese()).fault("question.import.truth", said));
        else if (right.get() && head.has(Field.OPTION_RIGHT))
            question.replace(Field.ANSWER, question.get(Field.ANSWER) + Keys.at(options));
        options++;
    }

    private Draft row(Line line) {
        var spot = new Spot(sheet.isEmpty() ? null : sheet, line.number(), null);
        var draft = new Draft(spot);
        head.fields().forEach((column, field) -> {
            String text = Cells.stripped(line.cell(column));
            Spot at = spot.in(head.headings().get(column));
            if (ERRORS.contains(text)) draft.fault(at.fault("question.import.cell-error", text));
            draft.put(field, text, at);
        });
        if (!draft.has(Field.TYPE))
            ofSheet.ifPresent(kind -> draft.put(Field.TYPE, kind.chinese(), spot.in(Field.TYPE.chinese())));
        return draft;
    }
}
