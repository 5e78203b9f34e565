package org.chuangkou.exam.marking.correction;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.chuangkou.question.asking.ResponseForm;
import org.chuangkou.question.file.ResponseJson;
import org.chuangkou.question.kind.Shown;
import org.chuangkou.question.kind.Type;
import org.jspecify.annotations.Nullable;

/** The fields of the page on which a correction is written, as the contract's body. */
final class CorrectionForm {
    private CorrectionForm() {}

    static ObjectNode body(Shown shown, Map<String, String> fields) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("question", fields.getOrDefault("question", ""));
        body.put("version", number(fields.get("version"), 0));
        body.put("part", number(fields.get("part"), -1));
        body.put("kind", fields.getOrDefault("kind", ""));
        body.put("reason", fields.getOrDefault("reason", ""));
        ArrayNode answers = answers(shown, fields);
        if (!answers.isEmpty()) body.set("answers", answers);
        return body;
    }

    /** Of what has one answer several may be ticked, each of which is right then. */
    private static ArrayNode answers(Shown shown, Map<String, String> fields) {
        ArrayNode answers = JsonNodeFactory.instance.arrayNode();
        if (shown.type() == Type.SINGLE)
            shown.options().stream()
                    .filter(option -> fields.containsKey("a." + option.key()))
                    .forEach(option -> answers.add(option.key()));
        else if (shown.type() == Type.JUDGE) {
            if (fields.containsKey("a.true")) answers.add(true);
            if (fields.containsKey("a.false")) answers.add(false);
        } else ResponseForm.read(shown, "a", fields).ifPresent(response -> answers.add(ResponseJson.write(response)));
        return answers;
    }

    static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("-?\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
