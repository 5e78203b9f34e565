package org.chuangkou.question.moodle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chuangkou.question.Item;
import org.chuangkou.question.format.Answers;
import org.chuangkou.question.format.QuestionWriter;
import org.chuangkou.question.kind.Keys;
import org.chuangkou.question.kind.Question;

/**
 * Writes GIFT that Moodle reads. What Moodle's GIFT cannot hold stands in comments, which Moodle passes over: id and tags
 * as Moodle itself writes them, the points of essays and the answers of several gaps as our own.
 */
public final class GiftWriter implements QuestionWriter {
    static final String EXPLANATION = "解析：";

    private final Writer out;

    /** @param out stays open */
    public GiftWriter(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    @Override
    public boolean write(Item item) throws IOException {
        if (!fits(item.question())) return false;
        var known = new StringBuilder("// ").append(known("id", item.id()));
        for (String tag : Tags.of(item)) known.append(' ').append(known("tag", tag));
        if (item.question() instanceof Question.Case whole) {
            line(known.toString());
            if (!item.explanation().isEmpty()) line("// " + EXPLANATION + GiftScan.escaped(item.explanation()));
            line(named(item.id()) + text(whole.stem()));
            line("");
            for (int i = 0; i < whole.parts().size(); i++) {
                Question.Case.Part part = whole.parts().get(i);
                var tags = new ArrayList<>(List.of(Tags.PART, "权重:" + part.weight()));
                tags.addAll(Tags.of(part.question()));
                line("// "
                        + String.join(
                                " ", tags.stream().map(tag -> known("tag", tag)).toList()));
                question(part.question(), item.id() + "-" + (i + 1), "");
            }
        } else {
            line(known.toString());
            question(item.question(), item.id(), item.explanation());
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    /** An arrow in a pair, or in the answer to a gap, cannot be told from the one between the sides of a pair. */
    private static boolean fits(Question question) {
        return switch (question) {
            case Question.Match match ->
                match.pairs().entrySet().stream()
                        .noneMatch(pair ->
                                pair.getKey().contains("->") || pair.getValue().contains("->"));
            case Question.Case whole -> whole.parts().stream().allMatch(part -> fits(part.question()));
            case Question.Single single -> true;
            case Question.Multiple multiple -> true;
            case Question.Judge judge -> true;
            case Question.Blank blank ->
                blank.accepted().size() > 1
                        || blank.accepted().getFirst().stream().noneMatch(way -> way.contains("->"));
            case Question.Order order -> true;
            case Question.Essay essay -> true;
        };
    }

    private void question(Question question, String name, String explanation) throws IOException {
        String feedback = explanation.isEmpty() ? "" : "####" + text(explanation);
        String head = named(name) + text(question.stem());
        switch (question) {
            case Question.Single single -> {
                line(head + "{");
                for (int i = 0; i < single.options().size(); i++)
                    line(
                            single.answer().equals(Keys.at(i))
                                    ? "\t=" + text(single.options().get(i))
                                    : "\t~" + text(single.options().get(i)));
                line(feedback + "}");
            }
            case Question.Multiple multiple -> {
                line(head + "{");
                String share = Shares.of(multiple.answer().size());
                for (int i = 0; i < multiple.options().size(); i++) {
                    boolean right = multiple.answer().contains(Keys.at(i));
                    line("\t~%" + (right ? share : "-100") + "%"
                            + text(multiple.options().get(i)));
                }
                line(feedback + "}");
            }
            case Question.Judge judge -> line(head + "{" + (judge.answer() ? "TRUE" : "FALSE") + feedback + "}");
            case Question.Blank blank -> {
                if (blank.accepted().size() == 1) {
                    line(head + "{");
                    for (String way : blank.accepted().getFirst()) line("\t=%100%" + text(way.replace("*", "\\*")));
                    line(feedback + "}");
                } else {
                    line("// " + GiftBlock.BLANKS + GiftScan.escaped(Answers.blanks(blank.accepted())));
                    line(head + "{" + feedback + "}");
                }
            }
            case Question.Order order -> {
                line(head + "{>0 ALL VERTICAL ALL_OR_NOTHING SHOW none");
                for (String step : order.steps()) line("\t" + text(step));
                line(feedback + "}");
            }
            case Question.Match match -> {
                line(head + "{");
                for (var pair : match.pairs().entrySet())
                    line("\t=" + text(pair.getKey()) + " -> " + GiftScan.escaped(pair.getValue()));
                line(feedback + "}");
            }
            case Question.Essay essay -> {
                for (var criterion : essay.rubric())
                    line("// " + GiftBlock.RUBRIC + GiftScan.escaped(Answers.rubric(List.of(criterion))));
                line(head + "{" + feedback + "}");
            }
            case Question.Case whole -> throw new IllegalStateException("a case has no case in it");
        }
        line("");
    }

    private static String named(String name) {
        return name.isEmpty() ? "" : "::" + GiftScan.escaped(name) + "::";
    }

    private static String text(String text) {
        return "[markdown]" + GiftScan.escaped(text);
    }

    private static String known(String what, String value) {
        return value.isEmpty()
                ? ""
                : "[" + what + ":" + value.replaceAll("[\\\\\\]]", "\\\\$0").replace("\n", " ") + "]";
    }

    private void line(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }
}
