package org.chuangkou.exam.marking;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chuangkou.base.Refusal;
import org.chuangkou.exam.marking.Corrections.Which;
import org.chuangkou.exam.marking.Report.DomainShare;
import org.chuangkou.exam.marking.Report.Remark;
import org.chuangkou.exam.marking.Report.SlotReport;
import org.chuangkou.exam.marking.Result.SlotMark;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Exams;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.AttemptState;
import org.chuangkou.exam.sitting.Attempts;
import org.chuangkou.exam.sitting.Ending;
import org.chuangkou.exam.sitting.Sheet;
import org.chuangkou.exam.sitting.Sheets;
import org.chuangkou.question.Citation;
import org.chuangkou.question.Domain;
import org.chuangkou.question.asking.Solution;
import org.chuangkou.question.cited.Clause;
import org.chuangkou.question.cited.Clauses;
import org.chuangkou.question.file.ResponseJson;
import org.chuangkou.question.kind.Right;
import org.jspecify.annotations.Nullable;

/** Tells a candidate how an attempt went: each question with what is right, why, and the clause as it reads today. */
@Singleton
public class Reporting {
    private final Ending ending;
    private final Attempts attempts;
    private final Sheets sheets;
    private final Exams exams;
    private final Results results;
    private final Clauses clauses;
    private final CorrectionLog corrections;

    Reporting(
            Ending ending,
            Attempts attempts,
            Sheets sheets,
            Exams exams,
            Results results,
            Clauses clauses,
            CorrectionLog corrections) {
        this.ending = ending;
        this.attempts = attempts;
        this.sheets = sheets;
        this.exams = exams;
        this.results = results;
        this.clauses = clauses;
        this.corrections = corrections;
    }

    /** @throws Refusal when it is not this candidate's, or not to be seen yet */
    public Report report(String id, String candidate) {
        Attempt attempt = ending.settled(id)
                .filter(found -> found.candidate().equals(candidate))
                .orElseThrow(() -> Refusal.notFound("attempt.unknown"));
        if (attempt.state() != AttemptState.RELEASED) throw Refusal.conflict("result.not-released");
        Exam exam = exams.find(attempt.exam()).orElseThrow();
        Result result = results.find(id).orElseThrow();
        Sheet sheet = sheets.of(attempt);
        var responses = new HashMap<String, JsonNode>();
        attempts.answers(attempt).forEach(answer -> responses.put(answer.slot(), answer.response()));
        var cites = new LinkedHashSet<Citation>();
        sheet.places().forEach(place -> cites.addAll(place.item().cites()));
        Map<Citation, Clause> inForce = clauses.of(cites);
        var marks = new HashMap<String, SlotMark>();
        result.marks().forEach(mark -> marks.put(mark.slot(), mark));
        Map<Which, Corrected> corrected = corrected(exam);
        List<SlotReport> slots = sheet.places().stream()
                .map(place -> slot(place, marks, responses, inForce, remark(place, corrected)))
                .toList();
        return new Report(
                id,
                exam.id(),
                exam.title(),
                result.points(),
                result.of(),
                exam.passMark(),
                result.passed(),
                result.revision(),
                domains(sheet, marks),
                slots);
    }

    private static SlotReport slot(
            Sheet.Place place,
            Map<String, SlotMark> marks,
            Map<String, JsonNode> responses,
            Map<Citation, Clause> inForce,
            @Nullable Remark remark) {
        SlotMark mark = Objects.requireNonNull(marks.get(place.slot()));
        JsonNode response = responses.get(place.slot());
        return new SlotReport(
                place.slot(),
                place.shown(),
                place.part() < 0 ? null : place.item().question().stem(),
                response == null || response.isNull() ? null : response,
                Right.response(place.question())
                        .map(right -> ResponseJson.write(place.arrangement().toShown(right)))
                        .orElse(null),
                Solution.of(place.question(), place.shown()),
                mark.full(),
                Result.points(mark.hundredths()),
                Result.points(mark.ofHundredths()),
                place.item().explanation(),
                place.item().cites().stream()
                        .filter(inForce::containsKey)
                        .map(cite -> Objects.requireNonNull(inForce.get(cite)))
                        .toList(),
                remark);
    }

    private Map<Which, Corrected> corrected(Exam exam) {
        var last = new HashMap<Which, Corrected>();
        if (!exam.standing()) corrections.all(exam.id()).forEach(one -> last.put(one.which(), one));
        return last;
    }

    private static @Nullable Remark remark(Sheet.Place place, Map<Which, Corrected> corrected) {
        String question = place.of().question();
        int version = place.of().version();
        Corrected own = corrected.get(new Which(question, version, place.part()));
        Corrected one = own != null ? own : corrected.get(new Which(question, version, -1));
        if (one == null) return null;
        List<JsonNode> right = CorrectionJson.right(one.correction()).stream()
                .map(response -> ResponseJson.write(place.arrangement().toShown(response)))
                .toList();
        return new Remark(CorrectionJson.kind(one.correction()), right, one.reason());
    }

    private static List<DomainShare> domains(Sheet sheet, Map<String, SlotMark> marks) {
        var got = new EnumMap<Domain, Integer>(Domain.class);
        var of = new EnumMap<Domain, Integer>(Domain.class);
        for (Sheet.Place place : sheet.places())
            place.item().domain().ifPresent(domain -> {
                SlotMark mark = Objects.requireNonNull(marks.get(place.slot()));
                got.merge(domain, mark.hundredths(), Integer::sum);
                of.merge(domain, mark.ofHundredths(), Integer::sum);
            });
        var shares = new ArrayList<DomainShare>();
        got.forEach((domain, hundredths) -> shares.add(new DomainShare(
                domain.chinese(), Result.points(hundredths), Result.points(of.getOrDefault(domain, 0)))));
        return shares;
    }
}
