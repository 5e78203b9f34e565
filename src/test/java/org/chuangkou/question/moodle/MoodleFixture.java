package org.chuangkou.question.moodle;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chuangkou.question.Item;
import org.chuangkou.question.format.Defaults;
import org.chuangkou.question.format.QuestionFile;
import org.chuangkou.question.format.Read;
import org.chuangkou.question.kind.Question;

/** Files as Moodle writes them. */
final class MoodleFixture {
    private MoodleFixture() {}

    static List<Read> gift(String text) {
        return all(GiftFile.open(in(text), Defaults.NONE));
    }

    static List<Read> aiken(String text) {
        return all(AikenFile.open(in(text), Defaults.NONE));
    }

    static List<Read> xml(String text) {
        return all(MoodleXmlFile.open(in(text), Defaults.NONE));
    }

    static List<Read> question(String type, String content) {
        return xml("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n<question type=\"" + type + "\">" + content
                + "</question></quiz>");
    }

    static Item item(List<Read> read) {
        if (read.size() != 1 || !(read.getFirst() instanceof Read.Good good)) throw new AssertionError(read.toString());
        return good.found().item();
    }

    static List<Question> questions(List<Read> read) {
        return read.stream().map(r -> item(List.of(r)).question()).toList();
    }

    static List<String> faults(List<Read> read) {
        return read.stream()
                .filter(Read.Bad.class::isInstance)
                .flatMap(r -> ((Read.Bad) r).faults().stream())
                .map(f -> f.row() + " " + f.message().key())
                .toList();
    }

    private static List<Read> all(QuestionFile file) {
        try (file;
                var questions = file.questions()) {
            return questions.toList();
        }
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
