package org.chuangkou.exam.report;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuangkou.base.Time;
import org.chuangkou.exam.marking.Correction;
import org.chuangkou.exam.marking.CorrectionJson;
import org.chuangkou.exam.marking.CorrectionLog;
import org.chuangkou.exam.marking.Corrections;
import org.chuangkou.exam.marking.MarkedAttempts;
import org.chuangkou.exam.marking.MarkedAttempts.Marked;
import org.chuangkou.exam.marking.MarkingSheet;
import org.chuangkou.exam.marking.Result;
import org.chuangkou.exam.marking.Result.SlotMark;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.AttemptState;
import org.chuangkou.exam.sitting.Attempts.Answer;
import org.chuangkou.exam.sitting.ExamAttempts;
import org.chuangkou.exam.sitting.Sheet;
import org.chuangkou.question.file.ResponseJson;
import org.chuangkou.question.kind.Response;
import org.chuangkou.question.kind.Right;
import org.chuangkou.question.kind.Type;
import org.chuangkou.web.SafeCell;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Every response of an exam as a file, written as it is read: a few attempts at a time, so that it needs the same room for ten
 * candidates and for ten thousand. Several right answers stand one after another, divided by a bar.
 */
@Singleton
class ResponsesCsv {
    private static final int STEP = 50;
    private static final List<String> COLUMNS = List.of(
            "exam",
            "candidate",
            "attempt",
            "state",
            "slot",
            "question",
            "version",
            "type",
            "response",
            "right",
            "points",
            "of",
            "savedAt");

    private final ExamAttempts attempts;
    private final MarkedAttempts marked;
    private final CorrectionLog corrections;
    private final Scheduler blocking;

    ResponsesCsv(
            ExamAttempts attempts,
            MarkedAttempts marked,
            CorrectionLog corrections,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.attempts = attempts;
        this.marked = marked;
        this.corrections = corrections;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    /** UTF-8 with its mark, since Excel takes it for GBK otherwise. Attempts that run are not in it. */
    Publisher<byte[]> write(Exam exam) {
        List<Attempt> ended = attempts.settled(exam.id()).stream()
                .filter(attempt -> attempt.state() != AttemptState.RUNNING)
                .toList();
        Corrections corrected = corrections.of(exam.id());
        Flux<byte[]> lines = Flux.generate(() -> 0, (from, sink) -> {
            if (from >= ended.size()) {
                sink.complete();
                return from;
            }
            int next = Math.min(ended.size(), from + STEP);
            sink.next(rows(ended.subList(from, next), corrected));
            return next;
        });
        byte[] head = ("\uFEFF" + String.join(",", COLUMNS) + "\r\n").getBytes(StandardCharsets.UTF_8);
        return Flux.concat(Flux.just(head), lines).subscribeOn(blocking);
    }

    private byte[] rows(List<Attempt> some, Corrections corrected) {
        var text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            for (Marked one : marked.read(some)) {
                Map<String, SlotMark> marks = one.marks();
                Map<String, Answer> given = one.given();
                for (Sheet.Place place : one.sheet().places())
                    csv.writeRecord(row(
                            one.attempt(),
                            place,
                            given.get(place.slot()),
                            marks.get(place.slot()),
                            corrected.at(place)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(
            Attempt attempt,
            Sheet.Place place,
            @Nullable Answer answer,
            @Nullable SlotMark mark,
            @Nullable Correction correction) {
        return Stream.of(
                        attempt.exam(),
                        attempt.candidate(),
                        attempt.id(),
                        attempt.state().word(),
                        place.slot(),
                        place.of().question(),
                        String.valueOf(place.of().version()),
                        Type.of(place.question()).word(),
                        text(MarkingSheet.response(place, answer)),
                        right(place, correction),
                        mark == null ? "" : Result.points(mark.hundredths()).toPlainString(),
                        mark == null ? "" : Result.points(mark.ofHundredths()).toPlainString(),
                        answer == null ? "" : Time.iso(answer.savedAt()))
                .map(SafeCell::of)
                .toList();
    }

    private static String right(Sheet.Place place, @Nullable Correction correction) {
        Stream<Response> key = Right.response(place.question()).stream();
        Stream<Response> right = switch (correction) {
            case null -> key;
            case Correction.Key other -> CorrectionJson.right(other).stream();
            case Correction.Also also -> Stream.concat(key, also.right().stream());
            case Correction.ForAll all -> key;
            case Correction.Dropped dropped -> key;
        };
        return right.map(ResponsesCsv::text).collect(Collectors.joining(" | "));
    }

    private static String text(@Nullable Response response) {
        if (response == null) return "";
        JsonNode node = ResponseJson.write(response);
        return node.isTextual() ? node.textValue() : node.toString();
    }
}
