package org.chuangkou.guide.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** How one entry of a list is written in one line. */
public interface LineForm {
    /** How a line looks, for messages. */
    String pattern();

    /** @return a missing node when the line is no such entry */
    JsonNode read(String line);

    String write(JsonNode entry);

    /** Whether a line begins an entry of its own. */
    default boolean begins(String line) {
        return true;
    }

    /** A line that is one text. */
    LineForm TEXT = new LineForm() {
        @Override
        public String pattern() {
            return "…";
        }

        @Override
        public JsonNode read(String line) {
            return TextNode.valueOf(Wording.plain(line));
        }

        @Override
        public String write(JsonNode entry) {
            return Wording.escaped(entry.asText(), "");
        }
    };

    /** A law or rule with its clause. @param remark the field of what stands behind the colon */
    static LineForm cited(String remark) {
        return new CitedForm(remark);
    }

    static LineForm faq() {
        return new FaqForm();
    }

    static LineForm fee() {
        return new FeeForm();
    }

    static LineForm pair(String first, String second) {
        return new PairForm(first, second);
    }

    static LineForm step() {
        return new StepForm();
    }

    /** Puts a piece of a line into the entry, when there is any. */
    static void put(ObjectNode entry, String name, String escaped) {
        String text = Wording.plain(escaped.strip());
        if (!text.isEmpty()) entry.put(name, text);
    }
}
