package org.chuangkou.guide.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chuangkou.base.Seed;

/** The holidays that come with the product; a day on which the hall has said otherwise stays as it is. */
@Singleton
class ShippedCalendar implements Seed {
    private static final ObjectMapper YAML = new YAMLMapper().registerModule(new JavaTimeModule());

    private final Calendar calendar;
    private final Path file;

    ShippedCalendar(Calendar calendar, @Value("${chuangkou.content:.}") String content) {
        this.calendar = calendar;
        this.file = Path.of(content).resolve("question-bank").resolve("calendar.yaml");
    }

    record Rest(String name, LocalDate from, LocalDate to) {}

    /** @param source the notice that ordered it */
    record Year(String source, List<Rest> rest, List<LocalDate> work) {}

    @Override
    public int order() {
        return 25;
    }

    @Override
    public void sow() {
        if (Files.exists(file)) calendar.ship(days(read(file)));
    }

    static List<Year> read(Path file) {
        try {
            return List.of(YAML.readValue(file.toFile(), Year[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CalendarDay> days(List<Year> years) {
        var days = new ArrayList<CalendarDay>();
        for (Year year : years) {
            for (Rest rest : year.rest())
                rest.from()
                        .datesUntil(rest.to().plusDays(1))
                        .forEach(day -> days.add(new CalendarDay(day, DayKind.REST, rest.name())));
            year.work().forEach(day -> days.add(new CalendarDay(day, DayKind.WORK, "调休上班")));
        }
        return days;
    }
}
