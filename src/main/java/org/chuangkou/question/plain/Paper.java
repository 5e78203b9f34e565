package org.chuangkou.question.plain;

import java.util.ArrayList;
import java.util.List;
import org.chuangkou.question.format.Draft;
import org.chuangkou.question.format.Field;
import org.chuangkou.question.format.Kind;
import org.chuangkou.question.format.Making;
import org.chuangkou.question.format.OptionText;
import org.chuangkou.question.format.Pictures;
import org.chuangkou.question.format.Read;
import org.chuangkou.question.format.Spot;
import org.jspecify.annotations.Nullable;

/** Reads a paper in the usual form: numbered questions in sections, options, labels, a list of answers at the end. */
final class Paper {
    private final List<TextLine> lines;
    private final Pictures pictures;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> parts = new ArrayList<>();
    private final List<@Nullable Block> caseOf = new ArrayList<>();
    private final List<Kind> sections = new ArrayList<>(List.of(Kind.CHOICE));
    private Numbered.Section section = new Numbered.Section(java.util.Optional.empty(), java.util.Optional.empty());
    private @Nullable Block question;
    private @Nullable Block open;
    private int listed;

    /** Whether the open question is 案例一, whose parts are numbered as questions are. */
    private boolean named;

    private Paper(List<TextLine> lines, Pictures pictures) {
        this.lines = lines;
        this.pictures = pictures;
    }

    static List<Read> read(List<TextLine> lines, Pictures pictures, Making making) {
        return new Paper(lines, pictures).read(making);
    }

    private List<Read> read(Making making) {
        AnswerList answers = null;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (answers == null && AnswerList.begins(line.text(), next(i), blocks.size()))
                answers = new AnswerList(blocks, sections);
            else if (answers != null) answers.add(line);
            else if (!line.text().isEmpty()) line(i, line);
        }
        var read = new ArrayList<Read>();
        for (Block block : blocks) read.add(making.read(draft(block)));
        if (answers != null) read.addAll(answers.lost());
        if (read.isEmpty()) read.add(Read.Bad.at(Spot.line(1), "question.import.no-questions"));
        return read;
    }

    private void line(int index, TextLine line) {
        switch (Numbered.of(line.text())) {
            case Numbered.Section heading -> section(heading);
            case Numbered.CaseOf(String rest)
            when section.kind().filter(k -> k == Kind.CASE).isPresent() -> {
                begin(blocks.size() + 1, line.with(rest));
                named = true;
            }
            case Numbered.Question(int number, String rest) when named -> part(number, line.with(rest));
            case Numbered.Part(int number, String rest)
            when question != null && question.isCase() -> part(number, line.with(rest));
            case Numbered.Part(int number, String rest)
            when isNext(number) && (question == null || question.complete()) && hasQuestion(index) ->
                begin(number, line.with(rest));
            case Numbered.Question(int number, String rest)
            when isQuestion(number, index) -> begin(number, line.with(rest));
            case Numbered numbered -> {
                if (numbered instanceof Numbered.Question q) listed = q.number();
                if (open != null) open.add(line);
            }
        }
    }

    private void section(Numbered.Section heading) {
        section = heading;
        sections.add(heading.kind().orElse(Kind.CHOICE));
        named = false;
        question = null;
        open = null;
    }

    private boolean isNext(int number) {
        return number == (question == null ? 1 : question.number + 1);
    }

    /** A number may begin a question, or a point of a list inside one; what follows it decides where both can be. */
    private boolean isQuestion(int number, int index) {
        Block before = question;
        if (before == null) return true;
        boolean inList = listed > 0 && number == listed + 1;
        if (number == before.number + 1 && !inList) return true;
        return before.complete() && hasQuestion(index);
    }

    /** Whether options or an answer follow before the next number. */
    private boolean hasQuestion(int index) {
        for (int i = index; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (i > index && !(Numbered.of(text) instanceof Numbered.Nothing)) return false;
            if (i > index && OptionText.begins(text)) return true;
            boolean answered = Labels.split(text).labelled().stream().anyMatch(l -> l.field() == Field.ANSWER);
            if (answered || OptionText.of(text).isPresent()) return true;
        }
        return false;
    }

    private void begin(int number, TextLine line) {
        var block = new Block(sections.size() - 1, number, line.number());
        blocks.add(block);
        question = block;
        open = block;
        listed = 0;
        named = false;
        kinds(block, line);
        if (!line.text().isEmpty()) block.add(line);
    }

    private void part(int number, TextLine line) {
        var block = new Block(sections.size() - 1, number, line.number());
        parts.add(block);
        caseOf.add(question);
        open = block;
        if (!line.text().isEmpty()) block.add(line);
    }

    private void kinds(Block block, TextLine line) {
        section.kind().ifPresent(kind -> block.kind(kind, line.number()));
        section.marks()
                .ifPresent(marks -> block.draft()
                        .put(
                                Field.MARKS,
                                marks.toString(),
                                Spot.line(line.number()).in(Field.MARKS.chinese())));
    }

    private Draft draft(Block block) {
        Draft draft = block.done();
        for (int i = 0; i < parts.size(); i++) {
            Block part = parts.get(i);
            if (caseOf.get(i) == block) draft.part(withPictures(part.done()));
        }
        return withPictures(draft);
    }

    private Draft withPictures(Draft draft) {
        return pictures == Pictures.NONE ? draft : draft.pictures(pictures);
    }

    private String next(int index) {
        for (int i = index + 1; i < lines.size(); i++)
            if (!lines.get(i).text().isEmpty()) return lines.get(i).text();
        return "";
    }
}
