package org.chuangkou.question.citing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chuangkou.House;
import org.chuangkou.House.Answer;
import org.chuangkou.HttpTest;
import org.chuangkou.base.Json;
import org.chuangkou.question.Citation;
import org.chuangkou.question.PageFixture;
import org.chuangkou.question.cited.ProposingClauses;
import org.chuangkou.question.store.Bank;
import org.chuangkou.question.store.Kept;
import org.junit.jupiter.api.Test;

@HttpTest
class CiteHttpTest {
    private static final String QUESTIONS = "/api/v1/questions";
    private static final String ARTICLE = "LAW-administrative-licensing articles/32";

    private final House house;
    private final Bank bank;
    private final ProposingClauses proposing;
    private final PageFixture trainer;

    CiteHttpTest(House house, Bank bank, ProposingClauses proposing) {
        this.house = house;
        this.bank = bank;
        this.proposing = proposing;
        this.trainer = new PageFixture(house, "trainer");
    }

    /** An approved question that cites nothing. */
    private String approved(String stem) {
        ObjectNode question = (ObjectNode) Json.parse("""
                {"type": "judge", "stem": "%s", "answer": true,
                 "explanation": "申请材料不齐全或者不符合法定形式的，应当当场或者在五日内一次告知申请人需要补正的全部内容。"}""".formatted(stem));
        String id = house.post("trainer", QUESTIONS, question).json().get("id").asText();
        house.post("trainer", QUESTIONS + "/" + id + "/submit", Map.of());
        assertThat(house.post("trainer2", QUESTIONS + "/" + id + "/approve", Map.of())
                        .status())
                .isEqualTo(200);
        return id;
    }

    private JsonNode question(String id) {
        return house.get("trainer", QUESTIONS + "/" + id).json();
    }

    private Answer cite(String id, int version, String clause) {
        return trainer.send(
                "/questions/cite",
                Map.of("id", id, "version", String.valueOf(version), "cite", clause, "after", "", "done", "0"));
    }

    @Test
    void only_trainers_come_in() {
        var clerk = new PageFixture(house, "clerk");
        assertThat(clerk.get("/questions/cite").status()).isEqualTo(403);
        assertThat(clerk.send("/questions/cite", Map.of("id", "l5-0001", "version", "1", "cite", ARTICLE))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_approved_question_that_gets_its_clause_stays_approved() {
        String id = approved("材料不齐的要一次告知全部补正内容（等依据的一题）。");
        String before = bank.find(id).orElseThrow().item().id();
        Answer page = trainer.get("/questions/cite?after=" + before.substring(0, before.length() - 1));
        assertThat(page.text()).contains("name=\"cite\" value=\"" + ARTICLE + "\"", "data-pick=\"1\"");
        Answer accepted = cite(id, 1, ARTICLE);
        assertThat(accepted.status()).isEqualTo(303);
        assertThat(PageFixture.location(accepted)).contains("last=" + id, "version=2", "done=1");
        JsonNode cited = question(id);
        assertThat(cited.get("state").asText()).isEqualTo("approved");
        assertThat(cited.at("/cites/0/clause").asText()).isEqualTo("articles/32");
        assertThat(house.get("trainer", QUESTIONS + "/" + id + "/steps").json().findValuesAsText("step"))
                .containsExactly("created", "submit", "approve", "cited");
        assertThat(cite(id, 1, ARTICLE).status()).isEqualTo(409);
    }

    @Test
    void the_last_one_can_be_taken_back_by_who_did_it() {
        String id = approved("撤回引用的一题：材料不齐的要一次告知。");
        cite(id, 1, ARTICLE);
        Map<String, String> undo = Map.of("id", id, "version", "2", "after", "", "done", "1", "do", "undo");
        assertThat(new PageFixture(house, "trainer2")
                        .send("/questions/cite", undo)
                        .status())
                .isEqualTo(409);
        assertThat(PageFixture.location(trainer.send("/questions/cite", undo))).contains("done=0");
        assertThat(question(id).get("cites")).isEmpty();
        assertThat(question(id).get("state").asText()).isEqualTo("approved");
        assertThat(question(id).get("version").asInt()).isEqualTo(3);
        assertThat(trainer.send("/questions/cite", undo).status()).isEqualTo(409);
    }

    @Test
    void what_cannot_be_cited_is_refused() {
        String id = approved("引用不成的一题。");
        assertThat(cite(id, 1, "CK-nothing materials/x").status()).isEqualTo(400);
        assertThat(cite(id, 1, "").status()).isEqualTo(400);
        assertThat(cite("nobody", 1, ARTICLE).status()).isEqualTo(404);
        house.post("trainer", QUESTIONS + "/" + id + "/withdraw", Map.of("reason", "不用了"));
        assertThat(cite(id, 1, ARTICLE).status()).isEqualTo(409);
        assertThat(question(id).get("version").asInt()).isOne();
    }

    /** Shipped questions know their clauses: without them, most are proposed again. */
    @Test
    void most_clauses_that_authors_chose_are_among_the_proposals() {
        List<String> all = bank.ids("l", 2_000);
        List<String> ids = IntStream.range(0, all.size())
                .filter(i -> i % 15 == 0)
                .mapToObj(all::get)
                .toList();
        var hits = new HashMap<Boolean, Integer>();
        for (Kept kept : bank.all(ids)) {
            if (kept.item().cites().isEmpty() || !kept.origin().equals("content")) continue;
            boolean found = proposing.of(kept.item()).stream()
                    .anyMatch(clause -> kept.item().cites().contains(new Citation(clause.item(), clause.clause())));
            hits.merge(found, 1, Integer::sum);
        }
        assertThat(hits.get(true)).as(hits.toString()).isGreaterThan(2 * hits.getOrDefault(false, 0));
    }
}
