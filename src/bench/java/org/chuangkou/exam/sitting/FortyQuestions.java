package org.chuangkou.exam.sitting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The blueprint of the exams that are measured. */
final class FortyQuestions {
    static final String SLUG = "bench-40";
    static final String PATH = "/api/v1/blueprints/" + SLUG;

    private FortyQuestions() {}

    static ObjectNode blueprint() {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("slug", SLUG)
                .put("title", "Forty questions")
                .put("level", 5)
                .put("kind", "graded")
                .put("minutes", 120)
                .put("passMark", 24);
        ArrayNode cells = body.putArray("cells");
        String[] domains = {"职业道德", "基础知识", "咨询引导", "受理初审", "流转送达"};
        int[] counts = {2, 14, 8, 12, 4};
        for (int i = 0; i < domains.length; i++)
            cells.addObject().put("domain", domains[i]).put("count", counts[i]).put("points", 1);
        return body;
    }

    /** @param status of the answer to the request that puts it: there may be one already */
    static void check(int status) {
        if (status != 201 && status != 409) throw new IllegalStateException("blueprint: " + status);
    }
}
