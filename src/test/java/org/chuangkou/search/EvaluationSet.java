package org.chuangkou.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The questions of a file of {@code question-bank/evaluation}, in its order; its README tells what they mean. */
record EvaluationSet(List<Asked> questions) {

    static final Path FOLDER = Path.of("question-bank/evaluation");

    /** One question and its equally right answers: codes of our guides or names of items of the directory. */
    record Asked(String kind, String query, List<String> targets) {}

    static EvaluationSet read(String file) {
        return new EvaluationSet(lines(FOLDER.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(EvaluationSet::question)
                .toList());
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Asked question(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3) throw new IllegalArgumentException("not kind, query, targets: " + line);
        return new Asked(cells[0], cells[1], List.of(cells[2].split(",", -1)));
    }

    /** The questions that may be looked at while the search is being made better: the 1st, the 3rd, … */
    List<Asked> forTuning() {
        return every(0);
    }

    /** The questions whose results are told: the 2nd, the 4th, … */
    List<Asked> forReporting() {
        return every(1);
    }

    private List<Asked> every(int side) {
        return IntStream.range(0, questions.size())
                .filter(i -> i % 2 == side)
                .mapToObj(questions::get)
                .toList();
    }
}
