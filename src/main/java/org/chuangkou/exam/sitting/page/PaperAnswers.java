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

/** Papers and attempts as the contract answers them. Nothing in them tells a right answer. */
final class PaperAnswers {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PaperAnswers() {}

    static ObjectNode started(Attempt attempt, Sheet sheet, Instant now) {
        ObjectNode answer = NODES.objectNode()
                .put("attempt", attempt.id())
                .put("now", Time.iso(now))
                .put("endsAt", Time.iso(attempt.endsAt()));
        ArrayNode slots = answer.putObject("paper").putArray("slots");
        Map<String, List<Sheet.Place>> bySlot =
                sheet.places().stream().collect(groupingBy(place -> place.of().slot()));
        for (Paper.Slot slot : sheet.paper().slots()) {
            List<Sheet.Place> places = Objects.requireNonNull(bySlot.get(slot.slot()));
            ObjectNode node = slots.addObject();
            if (places.getFirst().part() < 0) {
                place(places.getFirst(), node).put("points", slot.points());
                continue;
            }
            node.put("slot", slot.slot())
                    .put("type", "case")
                    .put("stem", places.getFirst().item().question().stem())
                    .put("points", slot.points());
            ArrayNode parts = node.putArray("parts");
            places.forEach(part -> place(part, parts.addObject()));
        }
        return answer;
    }

    private static ObjectNode place(Sheet.Place place, ObjectNode node) {
        Shown shown = place.shown();
        node.put("slot", place.slot()).put("type", shown.type().word()).put("stem", shown.stem());
        if (!shown.options().isEmpty()) {
            ArrayNode options = node.putArray("options");
            shown.options()
                    .forEach(option ->
                            options.addObject().put("key", option.key()).put("text", option.text()));
        }
        if (shown.blanks() > 0) node.put("blanks", shown.blanks());
        if (!shown.left().isEmpty()) {
            shown.left().forEach(node.putArray("left")::add);
            shown.right().forEach(node.putArray("right")::add);
        }
        return node;
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
