package org.chuangkou.question.moodle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.chuangkou.question.Item;
import org.chuangkou.question.format.Answers;
import org.chuangkou.question.format.Pictures;
import org.chuangkou.question.format.QuestionWriter;
import org.chuangkou.question.kind.Keys;
import org.chuangkou.question.kind.Question;

/** Writes Moodle XML. Texts are Markdown there as here; what Moodle does not know stands in tags. */
public final class MoodleXmlWriter implements QuestionWriter {
    private final Writer out;
    private final Pictures pictures;

    /** @param out stays open */
    public MoodleXmlWriter(OutputStream out, Pictures pictures) throws IOException {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.pictures = pictures;
        this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");
    }

    @Override
    public boolean write(Item item) throws IOException {
        if (!fits(item.question())) return false;
        question(item.question(), item.id(), item.id(), item.explanation(), Tags.of(item), 1);
        if (item.question() instanceof Question.Case whole)
            for (int i = 0; i < whole.parts().size(); i++) {
                Question.Case.Part part = whole.parts().get(i);
                var tags = new ArrayList<>(List.of(Tags.PART));
                tags.addAll(Tags.of(part.question()));
                question(part.question(), item.id() + "-" + (i + 1), "", "", tags, part.weight());
            }
        return true;
    }

    @Override
    public void close() throws IOException {
        out.write("</quiz>\n");
        out.flush();
    }

    /** A text that looks like a cloze of its own cannot be made into one. */
    private static boolean fits(Question question) {
        return switch (question) {
            case Question.Blank blank -> blank.accepted().size() == 1 || !Cloze.isIn(blank.stem());
            case Question.Case whole -> whole.parts().stream().allMatch(part -> fits(part.question()));
            case Question.Single single -> true;
            case Question.Multiple multiple -> true;
            case Question.Judge judge -> true;
            case Question.Order order -> true;
            case Question.Match match -> true;
            case Question.Essay essay -> true;
        };
    }

    private void question(Question question, String name, String id, String explanation, List<String> tags, int weight)
            throws IOException {
        out.write("<question type=\"" + type(question) + "\">\n<name>" + text(name) + "</name>\n");
        formatted("questiontext", "", stem(question), "");
        formatted("generalfeedback", "", explanation, "");
        out.write("<defaultgrade>" + weight
                + ".0000000</defaultgrade>\n<penalty>0.0000000</penalty>\n<hidden>0</hidden>\n");
        out.write("<idnumber>" + escaped(id) + "</idnumber>\n");
        answers(question);
        out.write("<tags>");
        for (String tag : tags) out.write("<tag>" + text(tag) + "</tag>");
        out.write("</tags>\n</question>\n");
    }

    private static String type(Question question) {
        return switch (question) {
            case Question.Single single -> "multichoice";
            case Question.Multiple multiple -> "multichoice";
            case Question.Judge judge -> "truefalse";
            case Question.Blank blank -> blank.accepted().size() == 1 ? "shortanswer" : "cloze";
            case Question.Order order -> "ordering";
            case Question.Match match -> "matching";
            case Question.Case whole -> "description";
            case Question.Essay essay -> "essay";
        };
    }

    private static String stem(Question question) {
        if (!(question instanceof Question.Blank blank) || blank.accepted().size() == 1) return question.stem();
        var stem = new StringBuilder();
        String[] between = blank.stem().split("_{3,}", -1);
        for (int i = 0; i < between.length; i++) {
            stem.append(between[i]);
            if (i == between.length - 1) break;
            stem.append("{1:SHORTANSWER:=");
            stem.append(String.join(
                    "~=", blank.accepted().get(i).stream().map(Cloze::escaped).toList()));
            stem.append('}');
        }
        return stem.toString();
    }

    private void answers(Question question) throws IOException {
        switch (question) {
            case Question.Single single -> {
                out.write(
                        "<single>true</single>\n<shuffleanswers>true</shuffleanswers>\n<answernumbering>ABCD</answernumbering>\n");
                for (int i = 0; i < single.options().size(); i++)
                    option(single.options().get(i), single.answer().equals(Keys.at(i)) ? "100" : "0");
            }
            case Question.Multiple multiple -> {
                out.write(
                        "<single>false</single>\n<shuffleanswers>true</shuffleanswers>\n<answernumbering>ABCD</answernumbering>\n");
                String share = Shares.of(multiple.answer().size());
                for (int i = 0; i < multiple.options().size(); i++)
                    option(multiple.options().get(i), multiple.answer().contains(Keys.at(i)) ? share : "-100");
            }
            case Question.Judge judge -> {
                for (boolean said : new boolean[] {true, false})
                    out.write("<answer fraction=\"" + (said == judge.answer() ? 100 : 0)
                            + "\" format=\"moodle_auto_format\"><text>" + said + "</text></answer>\n");
            }
            case Question.Blank blank -> {
                if (blank.accepted().size() > 1) return;
                out.write("<usecase>0</usecase>\n");
                for (String way : blank.accepted().getFirst())
                    out.write("<answer fraction=\"100\" format=\"moodle_auto_format\">" + text(way.replace("*", "\\*"))
                            + "</answer>\n");
            }
            case Question.Order order -> {
                out.write(
                        "<layouttype>VERTICAL</layouttype>\n<selecttype>ALL</selecttype>\n<selectcount>0</selectcount>\n"
                                + "<gradingtype>ALL_OR_NOTHING</gradingtype>\n<showgrading>SHOW</showgrading>\n");
                for (int i = 0; i < order.steps().size(); i++)
                    option(order.steps().get(i), (i + 1) + ".0000000");
            }
            case Question.Match match -> {
                out.write("<shuffleanswers>true</shuffleanswers>\n");
                for (var pair : match.pairs().entrySet())
                    formatted("subquestion", "", pair.getKey(), "<answer>" + text(pair.getValue()) + "</answer>");
            }
            case Question.Essay essay -> {
                out.write("<responseformat>editor</responseformat>\n<responserequired>1</responserequired>\n"
                        + "<responsefieldlines>15</responsefieldlines>\n<attachments>0</attachments>\n");
                formatted("graderinfo", "", Answers.rubric(essay.rubric()), "");
            }
            case Question.Case whole -> {}
        }
    }

    private void option(String option, String fraction) throws IOException {
        formatted("answer", "fraction=\"" + fraction + "\" ", option, "");
    }

    /** A text with the pictures to which it refers. */
    private void formatted(String element, String attributes, String markdown, String behind) throws IOException {
        var names = new LinkedHashSet<String>();
        String text = Pictures.replace(markdown, name -> {
            if (pictures.get(name).isEmpty()) return Pictures.reference(name);
            names.add(name);
            return "![](" + MoodleText.FILE + name + ")";
        });
        out.write("<" + element + " " + attributes + "format=\"markdown\">" + text(text));
        for (String name : names) {
            Optional<byte[]> bytes = pictures.get(name);
            if (bytes.isEmpty()) continue;
            out.write("<file name=\"" + name + "\" path=\"/\" encoding=\"base64\">");
            out.write(Base64.getEncoder().encodeToString(bytes.get()));
            out.write("</file>");
        }
        out.write(behind + "</" + element + ">\n");
    }

    private static String text(String text) {
        return "<text>" + escaped(text) + "</text>";
    }

    /** Without what XML cannot hold. */
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }
}
