package org.chuangkou.question.plain;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chuangkou.question.Item;
import org.chuangkou.question.format.Defaults;
import org.chuangkou.question.format.QuestionFile;
import org.chuangkou.question.format.Read;
import org.chuangkou.question.kind.Question;

/** Papers as people type them. */
final class PlainFixture {
    private PlainFixture() {}

    static List<Read> text(String text) {
        return all(PlainFile.text(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Defaults.NONE));
    }

    static List<Read> all(QuestionFile file) {
        try (file;
                var questions = file.questions()) {
            return questions.toList();
        }
    }

    static List<Question> questions(List<Read> read) {
        return items(read).stream().map(Item::question).toList();
    }

    static List<Item> items(List<Read> read) {
        return read.stream()
                .map(r -> r instanceof Read.Good good ? good.found().item() : fail(r))
                .toList();
    }

    /** Where and why questions are bad: {@code line column key}. */
    static List<String> faults(List<Read> read) {
        return read.stream()
                .filter(Read.Bad.class::isInstance)
                .flatMap(r -> ((Read.Bad) r).faults().stream())
                .map(f -> f.row() + " " + f.column() + " " + f.message().key())
                .toList();
    }

    private static Item fail(Read read) {
        throw new AssertionError(read.toString());
    }
}
