package org.chuangkou.exam.marking.correction;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.exam.marking.Correction;
import org.chuangkou.exam.marking.Corrections.Which;
import org.chuangkou.question.Item;
import org.chuangkou.question.file.ResponseJson;
import org.chuangkou.question.kind.Arrangement;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Response;
import org.chuangkou.question.kind.Shown;
import org.chuangkou.question.store.Bank;
import org.jspecify.annotations.Nullable;

/**
 * Reads a proposed correction: {@code {question, version, part?, kind: key|also|all|none, answer|answers, reason}}. An answer is a
 * response under the keys of the bank; {@code answers} is a list of several that are right.
 */
@Singleton
class ReadingProposal {
    private static final int LONGEST_REASON = 500;
    private static final int MOST_ANSWERS = 8;

    private final Bank bank;

    ReadingProposal(Bank bank) {
        this.bank = bank;
    }

    /** @throws Refusal that names every field that is wrong */
    Proposal read(JsonNode body) {
        var faults = new ArrayList<Fault>();
        String question = body.path("question").asText();
        int version = body.path("version").asInt();
        int part = body.hasNonNull("part") ? body.get("part").asInt(-2) : -1;
        Item item = bank.version(question, version).orElse(null);
        if (item == null) faults.add(Fault.field("question", "correction.no-question"));
        else if (!Proposal.has(item, part)) faults.add(Fault.field("part", "correction.no-part"));
        String reason = body.path("reason").asText().strip();
        if (reason.isEmpty()) faults.add(Fault.field("reason", "refusal.missing"));
        if (reason.length() > LONGEST_REASON) faults.add(Fault.field("reason", "refusal.too-long", LONGEST_REASON));
        if (item == null || !faults.isEmpty()) {
            if (correction(body, null, new ArrayList<>()).isEmpty()) faults.add(Fault.field("kind", "correction.kind"));
            throw Refusal.invalid(faults);
        }
        Optional<Correction> correction = correction(body, Proposal.asked(item, part), faults);
        if (correction.isEmpty()) faults.add(Fault.field("kind", "correction.kind"));
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        return new Proposal(new Which(question, version, part), correction.orElseThrow(), reason);
    }

    private static Optional<Correction> correction(JsonNode body, @Nullable Question question, List<Fault> faults) {
        return switch (body.path("kind").asText()) {
            case "key" -> Optional.of(new Correction.Key(answers(body, question, faults)));
            case "also" -> Optional.of(new Correction.Also(answers(body, question, faults)));
            case "all" -> Optional.of(new Correction.ForAll());
            case "none" -> Optional.of(new Correction.Dropped());
            default -> Optional.empty();
        };
    }

    private static List<Response> answers(JsonNode body, @Nullable Question question, List<Fault> faults) {
        var given = new ArrayList<JsonNode>();
        if (body.hasNonNull("answers")) body.get("answers").forEach(given::add);
        else if (body.hasNonNull("answer")) given.add(body.get("answer"));
        if (given.isEmpty()) faults.add(Fault.field("answer", "refusal.missing"));
        if (given.size() > MOST_ANSWERS) faults.add(Fault.field("answers", "correction.too-many", MOST_ANSWERS));
        if (question == null || !faults.isEmpty()) return List.of();
        if (question instanceof Question.Case || question instanceof Question.Essay) {
            faults.add(Fault.field("kind", "correction.no-key"));
            return List.of();
        }
        Shown shown = Arrangement.asWritten(question).show(question);
        var right = new ArrayList<Response>();
        for (JsonNode one : given) {
            try {
                Response response = ResponseJson.read(shown, one);
                if (complete(question, response)) right.add(response);
                else faults.add(Fault.field("answer", "correction.incomplete"));
            } catch (Refusal refused) {
                refused.faults().forEach(fault -> faults.add(new Fault("answer", null, null, null, fault.message())));
            }
        }
        return right;
    }

    /** A key says all that is to be said. */
    private static boolean complete(Question question, Response response) {
        return switch (question) {
            case Question.Blank blank ->
                response instanceof Response.Filled filled
                        && filled.texts().size() == blank.accepted().size()
                        && filled.texts().stream().noneMatch(String::isBlank);
            case Question.Order order ->
                response instanceof Response.Ordered ordered
                        && ordered.steps().size() == order.steps().size();
            case Question.Match match ->
                response instanceof Response.Matched matched
                        && matched.pairs().keySet().equals(match.pairs().keySet())
                        && new HashSet<>(matched.pairs().values()).size()
                                == match.pairs().size();
            case Question.Multiple multiple ->
                response instanceof Response.ChosenMany many && !many.keys().isEmpty();
            case Question.Single single -> true;
            case Question.Judge judge -> true;
            case Question.Case material -> false;
            case Question.Essay essay -> false;
        };
    }
}
