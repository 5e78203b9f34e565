package org.chuangkou.exam.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.chuangkou.base.Refusal;
import org.chuangkou.exam.marking.CorrectionLog;
import org.chuangkou.exam.marking.Results.Sum;
import org.chuangkou.exam.marking.results.ExamResults;
import org.chuangkou.exam.marking.results.ReadingResults;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Examining;
import org.chuangkou.web.Viewer;

/** The statistics of an exam, for those who may see them; reckoned once as long as no result changes. */
@Singleton
class Statistics {
    private record Key(String exam, int counted, long hundredths, long revisions, int corrections) {}

    private final Examining examining;
    private final ReadingResults reading;
    private final CorrectionLog corrections;
    private final Gathering gathering;
    private final Clock clock;
    private final Cache<Key, ExamStatistics> known = Caffeine.newBuilder()
            .maximumSize(20)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    Statistics(
            Examining examining, ReadingResults reading, CorrectionLog corrections, Gathering gathering, Clock clock) {
        this.examining = examining;
        this.reading = reading;
        this.corrections = corrections;
        this.gathering = gathering;
        this.clock = clock;
    }

    /** What there is to be told, with the results it rests on. */
    record Told(Exam exam, List<Sum> counted, int passed, ExamStatistics statistics) {}

    /** @throws Refusal before the exam is over; trainers wait until it is released */
    Told of(HttpRequest<?> request, String id) {
        Exam exam = examining.exam(id, request);
        boolean examines =
                Viewer.of(request).has("EXAMINER") || Viewer.of(request).has("MANAGER");
        boolean over = examines && exam.closed(clock.instant());
        if (exam.releasedAt() == null && !over) throw Refusal.conflict("statistics.too-early");
        ExamResults results = reading.of(exam);
        List<Sum> counted = results.counted();
        var key = new Key(
                id,
                counted.size(),
                counted.stream().mapToLong(Sum::hundredths).sum(),
                counted.stream().mapToLong(Sum::revision).sum(),
                corrections.all(id).size());
        return new Told(
                exam, counted, results.passed(), known.get(key, fresh -> ExamStatistics.of(gathering.gather(exam))));
    }
}
