package org.chuangkou.feed.allowance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chuangkou.base.Message;
import org.chuangkou.level.allowance.AllowanceKind;
import org.chuangkou.level.allowance.AllowanceScheme;
import org.chuangkou.level.allowance.AllowanceScheme.Step;
import org.chuangkou.people.Certificate;
import org.chuangkou.people.Clerk;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a scheme applied to what the register says of a clerk, as of the day that counts for the month. Only a recorded
 * certificate counts; a level that the platform has assessed is not asked for.
 */
final class Calculation {
    private static final String UNKNOWN = "—";

    private final AllowanceScheme scheme;
    private final LocalDate day;

    Calculation(AllowanceScheme scheme, YearMonth month) {
        this.scheme = scheme;
        this.day = scheme.countedIn(month);
    }

    /** Whether the clerk is employed by that day; one of whom nobody knows since when has been so for ever. */
    static boolean employed(Clerk clerk, LocalDate day) {
        return clerk.hiredOn() == null || !clerk.hiredOn().isAfter(day);
    }

    Earned earned(Clerk clerk) {
        if (!employed(clerk, day)) return new Earned(clerk.no(), clerk.name(), clerk.payer(), false, List.of());
        boolean probation =
                clerk.probationUntil() != null && !clerk.probationUntil().isBefore(day);
        var lines = new ArrayList<Line>();
        Stream.of(skill(clerk), seniority(clerk), education(clerk))
                .flatMap(Optional::stream)
                .filter(line -> !probation || scheme.duringProbation().contains(line.kind()))
                .forEach(lines::add);
        return new Earned(clerk.no(), clerk.name(), clerk.payer(), probation, lines);
    }

    private Optional<Line> skill(Clerk clerk) {
        return certificate(clerk)
                .flatMap(certificate -> amount(scheme.skill().get(certificate.level()))
                        .map(fen -> new Line(
                                AllowanceKind.SKILL,
                                fen,
                                Message.of("allowance.rule.skill", text(certificate.level()), yuan(fen)),
                                Message.of(
                                        "allowance.evidence.certificate",
                                        text(certificate.level()),
                                        Objects.requireNonNullElse(certificate.issuer(), UNKNOWN),
                                        certificate.issuedOn() == null ? UNKNOWN : text(certificate.issuedOn())))));
    }

    private Optional<Line> seniority(Clerk clerk) {
        LocalDate certified = certificate(clerk).map(Certificate::issuedOn).orElse(null);
        if (certified == null) return Optional.empty();
        LocalDate hired = clerk.hiredOn();
        LocalDate since = hired != null && hired.isAfter(certified) ? hired : certified;
        int years = (int) ChronoUnit.YEARS.between(since, day);
        return scheme.seniority().reached(years).map(step -> seniority(step, since, certified, hired, years));
    }

    private Line seniority(Step step, LocalDate since, LocalDate certified, @Nullable LocalDate hired, int years) {
        String restart = scheme.seniority().restartsOnUpgrade() ? "restarts" : "stays";
        String from = hired == null ? "unhired" : since.equals(certified) ? "certificate" : "hired";
        return new Line(
                AllowanceKind.SENIORITY,
                step.amountFen(),
                new Message("allowance.rule.seniority." + restart, List.of(text(step.years()), yuan(step.amountFen()))),
                new Message("allowance.evidence.seniority." + from, List.of(text(since), text(day), text(years))));
    }

    private Optional<Line> education(Clerk clerk) {
        String education = clerk.education();
        if (education == null) return Optional.empty();
        return amount(scheme.education().get(education))
                .map(fen -> new Line(
                        AllowanceKind.EDUCATION,
                        fen,
                        new Message("allowance.rule.education." + education, List.of(yuan(fen))),
                        new Message("allowance.evidence.education." + education, List.of())));
    }

    /** The recorded certificate, once it has been issued; one without a date has been. */
    private Optional<Certificate> certificate(Clerk clerk) {
        return Optional.ofNullable(clerk.certificate())
                .filter(certificate -> certificate.issuedOn() == null
                        || !certificate.issuedOn().isAfter(day));
    }

    private static Optional<Integer> amount(@Nullable Integer fen) {
        return Optional.ofNullable(fen);
    }

    /** 15000 is 150, 15050 is 150.50. */
    static String yuan(long fen) {
        return (fen % 100 == 0 ? BigDecimal.valueOf(fen / 100) : BigDecimal.valueOf(fen, 2)).toPlainString();
    }

    private static String text(Object value) {
        return value.toString();
    }
}
