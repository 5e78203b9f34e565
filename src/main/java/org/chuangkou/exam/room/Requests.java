package org.chuangkou.exam.room;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.exam.room.step.Request;
import org.jspecify.annotations.Nullable;

/** Reads what an invigilator asks for. */
final class Requests {
    private Requests() {}

    /** {@code {candidates: [username], all?, reason?, minutes?, seat?}} */
    static Request json(JsonNode body) {
        var faults = new ArrayList<Fault>();
        JsonNode list = body.path("candidates");
        if (!list.isMissingNode() && !list.isArray()) faults.add(Fault.field("candidates", "exam.field.list"));
        if (body.hasNonNull("all") && !body.get("all").isBoolean()) faults.add(Fault.field("all", "exam.field.flag"));
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        var names = new ArrayList<String>();
        list.forEach(name -> names.add(name.asText().strip()));
        JsonNode minutes = body.path("minutes");
        return new Request(
                names,
                body.path("all").asBoolean(),
                body.path("reason").asText(),
                minutes.isIntegralNumber() && minutes.canConvertToInt() ? minutes.intValue() : null,
                body.path("seat").asText());
    }

    /** The same as fields; a candidate that is ticked is a {@code candidate}. */
    static Request form(Map<String, Object> fields) {
        return new Request(
                list(fields.get("candidate")),
                fields.containsKey("all"),
                text(fields.get("reason")),
                number(text(fields.get("minutes"))),
                text(fields.get("seat")));
    }

    static String text(@Nullable Object field) {
        return field instanceof String text ? text : "";
    }

    private static List<String> list(@Nullable Object field) {
        if (field instanceof List<?> many)
            return many.stream().map(one -> Objects.toString(one)).toList();
        return field == null ? List.of() : List.of(field.toString());
    }

    private static @Nullable Integer number(String text) {
        return text.strip().matches("\\d{1,4}") ? Integer.valueOf(text.strip()) : null;
    }
}
