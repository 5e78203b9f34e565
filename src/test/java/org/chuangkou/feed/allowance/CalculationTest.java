package org.chuangkou.feed.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chuangkou.base.Message;
import org.chuangkou.level.allowance.AllowanceFixture;
import org.chuangkou.level.allowance.AllowanceKind;
import org.chuangkou.level.allowance.AllowanceScheme;
import org.chuangkou.people.Certificate;
import org.chuangkou.people.Clerk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculationTest {
    private static final AllowanceScheme SCHEME = AllowanceFixture.usual(Path.of("question-bank/schemes"));
    private static final YearMonth MAY = YearMonth.of(2025, 5);
    private static final LocalDate HIRED = LocalDate.of(2010, 1, 1);

    @Test
    void the_worked_example_of_the_document_gives_three_hundred_yuan() {
        Earned earned = in(MAY, clerk(HIRED, null, "bachelor", certificate(4, "2020-03-10")));
        assertThat(earned.lines())
                .extracting(Line::kind, Line::amountFen)
                .containsExactly(
                        tuple(AllowanceKind.SKILL, 15000),
                        tuple(AllowanceKind.SENIORITY, 5000),
                        tuple(AllowanceKind.EDUCATION, 10000));
        assertThat(earned.totalFen()).isEqualTo(30000);
    }

    @Test
    void the_same_in_probation_gives_the_skill_allowance_alone() {
        Earned earned = in(MAY, clerk(HIRED, LocalDate.of(2025, 8, 31), "bachelor", certificate(4, "2020-03-10")));
        assertThat(earned.lines()).singleElement().extracting(Line::kind).isEqualTo(AllowanceKind.SKILL);
        assertThat(earned.totalFen()).isEqualTo(15000);
        assertThat(earned.probation()).isTrue();
    }

    @Test
    void every_line_says_by_which_rule_and_on_what_evidence() {
        Earned earned = in(MAY, clerk(HIRED, null, "bachelor", certificate(4, "2020-03-10")));
        assertThat(earned.lines())
                .extracting(Line::rule)
                .containsExactly(
                        Message.of("allowance.rule.skill", "4", "150"),
                        Message.of("allowance.rule.seniority.stays", "5", "50"),
                        Message.of("allowance.rule.education.bachelor", "100"));
        assertThat(earned.lines())
                .extracting(Line::evidence)
                .containsExactly(
                        Message.of("allowance.evidence.certificate", "4", "某省鉴定中心", "2020-03-10"),
                        Message.of("allowance.evidence.seniority.certificate", "2020-03-10", "2025-05-01", "5"),
                        Message.of("allowance.evidence.education.bachelor"));
    }

    @Test
    void without_a_recorded_certificate_there_is_neither_skill_nor_seniority() {
        assertThat(kinds(in(MAY, clerk(HIRED, null, "above-bachelor", null)))).containsExactly(AllowanceKind.EDUCATION);
        assertThat(kinds(in(MAY, clerk(HIRED, null, null, null)))).isEmpty();
        assertThat(kinds(in(MAY, clerk(HIRED, null, "college", null)))).isEmpty();
    }

    @Test
    void a_certificate_without_a_date_brings_its_skill_allowance_but_proves_no_years() {
        assertThat(kinds(in(MAY, clerk(HIRED, null, null, new Certificate(3, null, null)))))
                .containsExactly(AllowanceKind.SKILL);
    }

    @Test
    void years_before_the_clerk_was_hired_do_not_count() {
        Earned earned = in(MAY, clerk(LocalDate.of(2024, 4, 1), null, null, certificate(4, "2012-03-10")));
        assertThat(earned.lines().get(1).amountFen()).isEqualTo(2000);
        assertThat(earned.lines().get(1).evidence())
                .isEqualTo(Message.of("allowance.evidence.seniority.hired", "2024-04-01", "2025-05-01", "1"));
    }

    @Test
    void an_unknown_day_of_hiring_is_said_in_the_evidence() {
        Earned earned = in(MAY, clerk(null, null, null, certificate(4, "2020-03-10")));
        assertThat(earned.lines().get(1).evidence().key()).isEqualTo("allowance.evidence.seniority.unhired");
    }

    /** What is reached within a month is paid from the next month on, unless it is reached on the first day. */
    @ParameterizedTest
    @CsvSource({
        "2024-05-01, 2025-04, 0",
        "2024-05-01, 2025-05, 2000",
        "2024-05-02, 2025-05, 0",
        "2024-05-02, 2025-06, 2000",
        "2020-05-31, 2025-05, 2000",
        "2020-05-31, 2025-06, 5000",
        "2015-05-01, 2025-05, 10000",
        "2024-02-29, 2025-03, 2000"
    })
    void seniority_changes_at_the_border_of_a_month(String certified, String month, int fen) {
        Earned earned = in(YearMonth.parse(month), clerk(HIRED, null, null, certificate(5, certified)));
        assertThat(earned.totalFen() - 10000).isEqualTo(fen);
    }

    @ParameterizedTest
    @CsvSource({"2025-04-30, 25000", "2025-05-01, 15000", "2025-05-31, 15000"})
    void probation_lasts_to_the_day_it_names(String until, long fen) {
        Earned earned = in(MAY, clerk(HIRED, LocalDate.parse(until), "bachelor", certificate(4, "2025-01-10")));
        assertThat(earned.totalFen()).isEqualTo(fen);
    }

    @Test
    void a_certificate_counts_from_the_month_after_its_issue() {
        Clerk clerk = clerk(HIRED, null, null, certificate(5, "2025-05-02"));
        assertThat(in(MAY, clerk).totalFen()).isZero();
        assertThat(in(MAY.plusMonths(1), clerk).totalFen()).isEqualTo(10000);
    }

    @Test
    void who_is_hired_within_the_month_gets_the_first_allowance_for_the_next() {
        Clerk clerk = clerk(LocalDate.of(2025, 5, 2), null, "bachelor", certificate(5, "2020-03-10"));
        assertThat(kinds(in(MAY, clerk))).isEmpty();
        assertThat(in(MAY.plusMonths(1), clerk).totalFen()).isEqualTo(20000);
    }

    @Property
    void nobody_gets_less_next_month_as_long_as_nothing_changes(
            @ForAll @IntRange(min = 1, max = 5) int level,
            @ForAll @IntRange(max = 6000) int days,
            @ForAll @IntRange(max = 600) int probation) {
        LocalDate start = LocalDate.of(2012, 1, 1);
        Clerk clerk =
                clerk(start, start.plusDays(probation), "bachelor", new Certificate(level, null, start.plusDays(days)));
        for (YearMonth month = YearMonth.of(2024, 1); month.getYear() < 2026; month = month.plusMonths(1))
            assertThat(in(month.plusMonths(1), clerk).totalFen())
                    .isGreaterThanOrEqualTo(in(month, clerk).totalFen());
    }

    @Test
    void yuan_are_written_as_people_write_them() {
        assertThat(Calculation.yuan(15000)).isEqualTo("150");
        assertThat(Calculation.yuan(15050)).isEqualTo("150.50");
        assertThat(Calculation.yuan(5)).isEqualTo("0.05");
    }

    private static Earned in(YearMonth month, Clerk clerk) {
        return new Calculation(SCHEME, month).earned(clerk);
    }

    private static List<AllowanceKind> kinds(Earned earned) {
        return earned.lines().stream().map(Line::kind).toList();
    }

    private static Certificate certificate(int level, String issuedOn) {
        return new Certificate(level, "某省鉴定中心", LocalDate.parse(issuedOn));
    }

    private static Clerk clerk(
            @Nullable LocalDate hired,
            @Nullable LocalDate probation,
            @Nullable String education,
            @Nullable Certificate certificate) {
        return new Clerk("C1", "c1", "试算人", "YP", null, null, hired, probation, education, null, null, certificate);
    }
}
