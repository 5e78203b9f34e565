package org.chuangkou.exam.paper;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.chuangkou.base.Json;
import org.chuangkou.base.sealing.Sealing;
import org.chuangkou.exam.assembly.Assembly;
import org.chuangkou.exam.assembly.Fairness;
import org.chuangkou.exam.assembly.Plan;
import org.chuangkou.exam.assembly.PlanJson;
import org.chuangkou.exam.paper.PlanRows.PlanRow;
import org.jspecify.annotations.Nullable;

/** The plans of exams, committed to and kept. */
@Singleton
public class Plans {
    private static final int SEED = 32;

    private final PlanRows rows;
    private final Sealing sealing;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    /** Plans never change once they are committed to. */
    private final Cache<String, Assembly> assemblies =
            Caffeine.newBuilder().maximumSize(4).build();

    Plans(PlanRows rows, Sealing sealing, Clock clock) {
        this.rows = rows;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * How far the papers of an exam are.
     *
     * @param job that builds them, empty when each is made as its candidate begins
     * @param builtAt null while they are being built
     * @param report how fair they are; null where none were built
     */
    public record Status(
            String commitment,
            String job,
            Instant plannedAt,
            @Nullable Instant builtAt,
            Fairness.@Nullable Report report) {}

    @Transactional(readOnly = true)
    public Optional<Status> status(String exam) {
        return rows.status(exam)
                .map(row -> new Status(
                        row.commitment(),
                        row.job(),
                        row.plannedAt(),
                        row.builtAt(),
                        row.report() == null ? null : Json.read(row.report(), Fairness.Report.class)));
    }

    @Transactional(readOnly = true)
    Optional<Planned> find(String exam) {
        return rows.find(exam).map(this::planned);
    }

    /** Commits to a plan in the transaction under way. @param job that will build its papers, empty for none */
    @Transactional
    Planned commit(Plan plan, String job) {
        var seed = new byte[SEED];
        random.nextBytes(seed);
        String input = PlanJson.write(plan);
        Instant now = clock.instant();
        var planned = new Planned(
                plan.exam(), PlanJson.commitment(seed, input), seed, input, job, now, job.isEmpty() ? now : null, null);
        rows.insert(
                plan.exam(),
                PlanJson.ALGORITHM,
                planned.commitment(),
                sealing.seal(HexFormat.of().formatHex(seed), owner(plan.exam())),
                pressed(input),
                job,
                now,
                planned.builtAt(),
                null);
        return planned;
    }

    @Transactional
    void built(String exam, String report) {
        rows.built(exam, clock.instant(), report);
    }

    /** Forgets a plan whose papers could not be built. */
    @Transactional
    void forget(String exam) {
        rows.forget(exam);
        assemblies.invalidate(exam);
    }

    /** What makes the papers of a plan, read once. */
    Assembly assembly(Planned planned) {
        return Objects.requireNonNull(assemblies.get(planned.exam(), any -> planned.assembly()));
    }

    private Planned planned(PlanRow row) {
        return new Planned(
                row.exam(),
                row.commitment(),
                HexFormat.of().parseHex(sealing.open(row.seed(), owner(row.exam()))),
                unpressed(row.input()),
                row.job(),
                row.plannedAt(),
                row.builtAt(),
                row.report());
    }

    private static String owner(String exam) {
        return "exam:" + exam + ":seed";
    }

    private static byte[] pressed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String unpressed(byte[] bytes) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
