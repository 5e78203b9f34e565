package org.chuangkou.question.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.House.encoded;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.chuangkou.House;
import org.chuangkou.House.Answer;
import org.chuangkou.base.Json;

/** A guide with a fee, questions about it, and forms sent as a browser would. */
final class BankFixture {
    private static int last;

    private final House house;
    final String code;

    BankFixture(House house) {
        this.house = house;
        this.code = "CK-bank-" + System.nanoTime();
        guide(0, "10 元");
    }

    /** @param version after which this one is written */
    void guide(int version, String fee) {
        ObjectNode guide = (ObjectNode) Json.parse("""
                {"code": "%s", "name": "工本费试验", "conditions": ["工本费 %s"], "everydayNames": ["试验"]}""".formatted(code, fee));
        assertThat(house.put("trainer", "/api/v1/items/" + code, guide, "If-Match", String.valueOf(version))
                        .status())
                .isLessThan(300);
    }

    static synchronized String id() {
        return "bank-page-" + System.nanoTime() + "-" + ++last;
    }

    /** A draft that cites the fee. */
    String draft(String author, String stem) {
        return written(author, id(), stem);
    }

    String written(String author, String id, String stem) {
        ObjectNode question = (ObjectNode) Json.parse("""
                {"type": "single", "level": 5, "domain": "受理初审", "cites": [{"item": "%s", "clause": "conditions/1"}],
                 "options": ["10 元", "20 元", "不收"], "answer": "A", "explanation": "指南的收费写明。"}""".formatted(code));
        Answer answer =
                house.post(author, "/api/v1/questions", question.put("id", id).put("stem", stem));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return id;
    }

    String inReview(String author, String stem) {
        String id = draft(author, stem);
        step(author, id, "submit", "");
        return id;
    }

    String approved(String author, String reviewer, String stem) {
        String id = inReview(author, stem);
        step(reviewer, id, "approve", "");
        return id;
    }

    void step(String who, String id, String step, String reason) {
        Answer answer = house.post(who, "/api/v1/questions/" + id + "/" + step, Map.of("reason", reason));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    String state(String id) {
        return house.get("trainer", "/api/v1/questions/" + id)
                .json()
                .get("state")
                .asText();
    }

    Answer page(String who, String path) {
        return house.send(who, house.request(path).header("Accept", "text/html").GET());
    }

    /** @param fields name, value, name, value … */
    Answer send(String who, String path, String... fields) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2)
            body.append(i == 0 ? "" : "&").append(fields[i]).append('=').append(encoded(fields[i + 1]));
        return house.send(
                who,
                house.request(path)
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.toString())));
    }

    static String location(Answer answer) {
        return answer.response().headers().firstValue("Location").orElse("");
    }
}
