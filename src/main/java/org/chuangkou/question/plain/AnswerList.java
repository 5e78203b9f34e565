package org.chuangkou.question.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuangkou.question.format.Kind;
import org.chuangkou.question.format.Read;
import org.chuangkou.question.format.Spot;
import org.jspecify.annotations.Nullable;

/** The list of answers at the end of a paper: {@code 1-5 ABCDA}, {@code 1.A 2.B}, or one after the other with explanations. */
final class AnswerList {
    private static final Pattern HEADING =
            Pattern.compile("^[【\\[]?\\s*(?:参考|标准|试题)?答案(?:部分|一览|汇总|及解析|与解析|和解析)?\\s*[】\\]]?\\s*[:：]?$");
    private static final Pattern RANGE = Pattern.compile(
            "(\\d{1,4})\\s*(?:[-—–－~～]+|至|到)\\s*(\\d{1,4})\\s*[.．、:：)）]?([\\s\\u3000,，、;；A-Ha-hＡ-Ｈ√×✓✔✗✘✕对错TF]{1,4000})");
    private static final Pattern ENTRY = Pattern.compile(
            "(\\d{1,4})\\s*[.．、:：)）]?\\s*((?:[A-HＡ-Ｈ](?:[,，、]?[A-HＡ-Ｈ]){0,7})|[√×✓✔✗✘✕]|对|错|正确|错误|[TFＴＦ])(?=[\\s\\u3000;；,，。、]|\\d|$)");
    private static final Pattern REST = Pattern.compile("[\\s\\u3000;；,，。、]*");

    private final List<Block> blocks;
    private final List<Kind> sections;
    private final List<Read.Bad> lost = new ArrayList<>();
    private int section;
    private int last;
    private @Nullable Block open;

    /** @param sections the kind of each section of the paper; a section without any is {@code CHOICE} */
    AnswerList(List<Block> blocks, List<Kind> sections) {
        this.blocks = blocks;
        this.sections = sections;
    }

    /** Whether the line is the heading of such a list: what follows must be one. */
    static boolean begins(String line, String next, int questions) {
        if (!HEADING.matcher(line).matches()) return false;
        boolean many = Numbered.of(next) instanceof Numbered.Question q && q.number() == 1 && questions > 1;
        return many
                || Numbered.of(next) instanceof Numbered.Section
                || onlyMatches(RANGE, next)
                || onlyMatches(ENTRY, next);
    }

    void add(TextLine line) {
        if (line.text().isEmpty()) return;
        switch (Numbered.of(line.text())) {
            case Numbered.Section heading -> begin(heading.kind());
            case Numbered numbered -> {
                if (onlyMatches(RANGE, line.text())) ranges(line);
                else if (onlyMatches(ENTRY, line.text())) entries(line);
                else if (numbered instanceof Numbered.Question(int number, String rest)) free(number, line.with(rest));
                else if (open != null) open.add(line);
                else lost.add(bad(line, "question.import.answer-line", line.text()));
            }
        }
    }

    /** Lines that belong to no question. */
    List<Read.Bad> lost() {
        return lost;
    }

    private void begin(Optional<Kind> kind) {
        last = 0;
        open = null;
        for (int i = section; i < sections.size(); i++)
            if (kind.isPresent() && sections.get(i) == kind.get()) {
                section = i;
                return;
            }
    }

    private void ranges(TextLine line) {
        Matcher range = RANGE.matcher(line.text());
        while (range.find()) {
            int from = Integer.parseInt(range.group(1));
            int to = Integer.parseInt(range.group(2));
            List<String> answers = answers(range.group(3), to - from + 1);
            if (answers.size() != to - from + 1)
                lost.add(bad(line, "question.import.answer-range", from, to, answers.size()));
            else for (int i = 0; i < answers.size(); i++) answer(from + i, answers.get(i), line);
        }
    }

    /** Letters in a row are one answer each, unless they stand in as many groups as there are questions. */
    private static List<String> answers(String text, int count) {
        List<String> groups = List.of(text.strip().split("[\\s\\u3000,，、;；]+"));
        if (groups.size() == count) return groups;
        return String.join("", groups)
                .codePoints()
                .mapToObj(Character::toString)
                .toList();
    }

    private void entries(TextLine line) {
        Matcher entry = ENTRY.matcher(line.text());
        while (entry.find()) answer(Integer.parseInt(entry.group(1)), entry.group(2), line);
    }

    private void free(int number, TextLine line) {
        open = find(number, line).orElse(null);
        if (open == null) return;
        open.beginAnswer(line.number());
        open.add(line);
    }

    private void answer(int number, String answer, TextLine line) {
        find(number, line).ifPresent(block -> {
            block.answered(answer, line.number());
            open = block;
        });
    }

    /** Numbers may begin anew in each section, here as there. */
    private Optional<Block> find(int number, TextLine line) {
        int from = number > last ? section : section + 1;
        Optional<Block> found = blocks.stream()
                .filter(b -> b.number == number && b.section >= from)
                .findFirst();
        if (found.isEmpty()) lost.add(bad(line, "question.import.answer-without-question", number));
        found.ifPresent(block -> section = block.section);
        last = number;
        return found;
    }

    private static boolean onlyMatches(Pattern pattern, String text) {
        return !text.isEmpty()
                && REST.matcher(pattern.matcher(text).replaceAll("")).matches();
    }

    private static Read.Bad bad(TextLine line, String key, Object... args) {
        return Read.Bad.at(Spot.line(line.number()), key, args);
    }
}
