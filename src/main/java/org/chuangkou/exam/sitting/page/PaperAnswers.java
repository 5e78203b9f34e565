package org.chuangkou.exam.sitting.page;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chuangkou.base.Time;
import org.chuangkou.exam.paper.Paper;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.Attempts.Answer;
import org.chuangkou.exam.sitting.Sheet;
import org.chuangkou.question.kind.Shown;
import org.jspecify.annotations.Nullable;

/** Papers and attempts as the contract answers them. Nothing in them tells a right answer. */
final class PaperAnswers {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PaperAnswers() {}

    /** @param now by the server's clock */
    record Started(String attempt, String now, String endsAt, PaperAnswer paper) {}

    record PaperAnswer(List<SlotAnswer> slots) {}

    /**
     * @param points of a question, null of a part
     * @param parts of a case, null otherwise
     */
    record SlotAnswer(
            String slot,
            String type,
            String stem,
            @Nullable List<Shown.Option> options,
            @Nullable Integer blanks,
            @Nullable List<String> left,
            @Nullable List<String> right,
            @Nullable Integer points,
            @Nullable List<SlotAnswer> parts) {}

    static Started started(Attempt attempt, Sheet sheet, Instant now) {
        Map<String, List<Sheet.Place>> places =
                sheet.places().stream().collect(groupingBy(place -> place.of().slot()));
        return new Started(
                attempt.id(),
                Time.iso(now),
                Time.iso(attempt.endsAt()),
                new PaperAnswer(sheet.paper().slots().stream()
                        .map(slot -> slot(slot, Objects.requireNonNull(places.get(slot.slot()))))
                        .toList()));
    }

    private static SlotAnswer slot(Paper.Slot slot, List<Sheet.Place> places) {
        Sheet.Place first = places.getFirst();
        if (first.part() < 0) return place(first, slot.points());
        return new SlotAnswer(
                slot.slot(),
                "case",
                first.item().question().stem(),
                null,
                null,
                null,
                null,
                slot.points(),
                places.stream().map(part -> place(part, null)).toList());
    }

    private static SlotAnswer place(Sheet.Place place, @Nullable Integer points) {
        Shown shown = place.shown();
        boolean pairs = !shown.left().isEmpty();
        return new SlotAnswer(
                place.slot(),
                shown.type().word(),
                shown.stem(),
                shown.options().isEmpty() ? null : shown.options(),
                shown.blanks() == 0 ? null : shown.blanks(),
                pairs ? shown.left() : null,
                pairs ? shown.right() : null,
                points,
                null);
    }

    static ObjectNode state(Attempt attempt, List<Answer> answers) {
        ObjectNode answer = NODES.objectNode()
                .put("attempt", attempt.id())
                .put("exam", attempt.exam())
                .put("state", attempt.state().word())
                .put("endsAt", Time.iso(attempt.endsAt()));
        ArrayNode list = answer.putArray("answers");
        answers.forEach(one -> list.add(saved(one)));
        return answer;
    }

    static ObjectNode saved(Answer answer) {
        ObjectNode node = NODES.objectNode().put("slot", answer.slot()).put("seq", answer.seq());
        node.set("response", answer.response());
        return node.put("savedAt", Time.iso(answer.savedAt()));
    }
}
