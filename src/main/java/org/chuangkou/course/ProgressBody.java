package org.chuangkou.course;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.question.file.ResponseJson;
import org.chuangkou.question.kind.Response;

/** What a learner reports. @param answers by question, as they were shown */
record ProgressBody(int read, Map<String, Response> answers) {
    private static final Set<String> FIELDS = Set.of("read", "answers");

    /** @throws Refusal that names each field that is wrong */
    static ProgressBody of(JsonNode body, Map<String, Check> questions) {
        if (!body.isObject()) throw Refusal.invalid(List.of(Fault.field("body", "course.body")));
        var faults = new ArrayList<Fault>();
        body.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) faults.add(Fault.field(name, "course.body.unknown"));
        });
        JsonNode read = body.path("read");
        if (!read.isInt() || read.intValue() < 0 || read.intValue() > 100)
            faults.add(Fault.field("read", "course.body.read"));
        JsonNode sent = body.path("answers");
        if (!sent.isMissingNode() && !sent.isObject()) faults.add(Fault.field("answers", "course.body.answers"));
        var answers = new LinkedHashMap<String, Response>();
        sent.properties().forEach(answer -> {
            String field = "answers." + answer.getKey();
            Check check = questions.get(answer.getKey());
            if (check == null) faults.add(Fault.field(field, "course.check.unknown"));
            else
                try {
                    answers.put(answer.getKey(), ResponseJson.read(check.shown(), answer.getValue()));
                } catch (Refusal refusal) {
                    refusal.faults().forEach(fault -> faults.add(new Fault(field, null, null, null, fault.message())));
                }
        });
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        return new ProgressBody(read.intValue(), answers);
    }
}
