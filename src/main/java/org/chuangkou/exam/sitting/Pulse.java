package org.chuangkou.exam.sitting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.Time;

/**
 * What the candidate's page says every few seconds.
 *
 * @param left how often it was left since the last pulse that was answered
 * @param away whether another window is before it now
 */
public record Pulse(int left, boolean away) {
    private static final int MOST = 1_000;

    public static Pulse of(JsonNode body) {
        JsonNode left = body.path("left");
        var faults = new ArrayList<Fault>();
        boolean counted = left.isMissingNode() || Json.whole(left, 0, MOST).isPresent();
        if (!counted) faults.add(Fault.field("left", "question.field.whole", 0, MOST));
        JsonNode away = body.path("away");
        if (!away.isMissingNode() && !away.isBoolean()) faults.add(Fault.field("away", "exam.field.flag"));
        if (!faults.isEmpty()) throw Refusal.invalid(List.copyOf(faults));
        return new Pulse(left.asInt(), away.asBoolean());
    }

    /** The same clock for both sides: seconds are left by the server's reckoning. */
    public static ObjectNode answer(Attempt attempt, boolean here, Instant now) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("state", attempt.state().word())
                .put("now", Time.iso(now))
                .put("endsAt", Time.iso(attempt.endsAt()))
                .put("left", attempt.left(now).toMillis() / 1000.0)
                .put("paused", attempt.paused())
                .put("device", here ? "this" : "other");
    }
}
