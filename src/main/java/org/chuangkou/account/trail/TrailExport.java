package org.chuangkou.account.trail;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuangkou.account.trail.TrailViews.Line;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Messages;
import org.chuangkou.base.Time;
import org.chuangkou.web.SafeCell;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The trail as a file for spreadsheet programs, newest first, written as it is read. */
@Singleton
class TrailExport {
    private static final int STRETCH = 1_000;
    private static final List<String> COLUMNS =
            List.of("number", "at", "who", "name", "did", "action", "subject", "details", "address", "hash");
    private static final DateTimeFormatter AT = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private final TrailReading trail;
    private final TrailViews views;
    private final TrailNotes notes;
    private final Messages messages;
    private final Scheduler blocking;

    TrailExport(
            TrailReading trail,
            TrailViews views,
            TrailNotes notes,
            Messages messages,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.trail = trail;
        this.views = views;
        this.notes = notes;
        this.messages = messages;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    /** UTF-8 with its mark, since Excel takes it for GBK otherwise. The export itself is noted. */
    Publisher<byte[]> export(TrailFilter filter, Locale locale, Actor actor) {
        notes.exported(filter, actor);
        Flux<byte[]> lines = Flux.generate(() -> Long.MAX_VALUE, (before, sink) -> {
            List<Entry> stretch = trail.before(before, filter, STRETCH);
            if (stretch.isEmpty()) {
                sink.complete();
                return before;
            }
            sink.next(rows(views.lines(stretch).stream().map(line -> cells(line, locale))));
            return stretch.getLast().sequence();
        });
        var heading = COLUMNS.stream()
                .map(c -> messages.say(locale, "audit.column." + c))
                .toList();
        byte[] start = ("\uFEFF" + new String(rows(Stream.of(heading)), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        return Flux.concat(Flux.just(start), lines).subscribeOn(blocking);
    }

    private List<String> cells(Line line, Locale locale) {
        String details = line.details().stream()
                .map(d -> messages.say(locale, d.name()) + ": " + d.value())
                .collect(Collectors.joining("; "));
        return Stream.of(
                        String.valueOf(line.sequence()),
                        AT.format(line.at().atZone(Time.HALL)),
                        line.who(),
                        line.name(),
                        messages.say(locale, line.did()),
                        line.action(),
                        line.subject(),
                        details,
                        line.address(),
                        line.hash())
                .map(SafeCell::of)
                .toList();
    }

    private static byte[] rows(Stream<List<String>> rows) {
        var text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
