package org.chuangkou.guide.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A question with its answer, {@code 问：… 答：…}; the answer may stand in lines of its own. */
record FaqForm() implements LineForm {
    private static final Pattern FAQ =
            Pattern.compile("[问Qq]\\s*[：:](.+?)(?:答|[\\s\\n][Aa])\\s*[：:](.+)", Pattern.DOTALL);
    private static final Pattern BEGIN = Pattern.compile("[问Qq]\\s*[：:].*", Pattern.DOTALL);

    @Override
    public String pattern() {
        return "问：… 答：…";
    }

    @Override
    public boolean begins(String line) {
        return BEGIN.matcher(line).matches();
    }

    @Override
    public JsonNode read(String line) {
        Matcher faq = FAQ.matcher(line);
        if (!faq.matches()) return MissingNode.getInstance();
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        LineForm.put(entry, "question", faq.group(1));
        LineForm.put(entry, "answer", faq.group(2));
        return entry.size() == 2 ? entry : MissingNode.getInstance();
    }

    @Override
    public String write(JsonNode faq) {
        return "问：" + Wording.escaped(faq.path("question").asText(), "：:") + " 答："
                + Wording.escaped(faq.path("answer").asText(), "");
    }
}
