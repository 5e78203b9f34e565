package org.chuangkou.exam.marking.results;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chuangkou.base.Messages;
import org.chuangkou.exam.marking.results.ResultsApi.ResultAnswer;
import org.chuangkou.web.SafeCell;
import org.jspecify.annotations.Nullable;

/** The list of results as a file for spreadsheet programs: UTF-8 with its mark, since Excel takes it for GBK otherwise. */
@Singleton
class ResultsCsv {
    private static final List<String> COLUMNS =
            List.of("candidate", "name", "state", "points", "of", "passed", "started", "ended", "minutes");

    private final Messages messages;

    ResultsCsv(Messages messages) {
        this.messages = messages;
    }

    byte[] write(ExamResults results, Locale locale) {
        var text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> messages.say(locale, "results.column." + column))
                    .toList());
            results.lines().forEach(line -> csv.writeRecord(cells(ResultAnswer.of(line), locale)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> cells(ResultAnswer line, Locale locale) {
        String passed =
                line.passed() == null ? "" : messages.say(locale, line.passed() ? "exams.passed" : "exams.failed");
        return Stream.of(
                        line.candidate(),
                        line.name(),
                        messages.say(locale, "results.state." + line.state()),
                        text(line.points() == null ? null : line.points().toPlainString()),
                        text(line.of()),
                        passed,
                        text(line.startedAt()),
                        text(line.endedAt()),
                        text(line.minutes()))
                .map(SafeCell::of)
                .toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
