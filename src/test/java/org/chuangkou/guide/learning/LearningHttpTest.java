package org.chuangkou.guide.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.House.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import org.chuangkou.House;
import org.chuangkou.House.Answer;
import org.chuangkou.HttpTest;
import org.chuangkou.base.outbox.OutboxLoop;
import org.chuangkou.guide.finding.GuideIndexing;
import org.junit.jupiter.api.Test;

@HttpTest
class LearningHttpTest {
    private final House house;
    private final Learning learning;
    private final Proposing proposing;
    private final GuideIndexing indexing;

    LearningHttpTest(House house, Learning learning, Proposing proposing, GuideIndexing indexing) {
        this.house = house;
        this.learning = learning;
        this.proposing = proposing;
        this.indexing = indexing;
    }

    @Test
    void one_person_alone_proposes_nothing() {
        for (int i = 0; i < 5; i++) open("clerk", "独自一人的说法");
        assertThat(proposed("独自一人的说法")).isFalse();
    }

    @Test
    void what_several_opened_after_the_same_words_is_proposed_and_once_accepted_it_is_found_by_them() {
        AtTheDesk.SEVERAL.forEach(clerk -> open(clerk, "两口子领本本"));
        assertThat(proposed("两口子领本本")).isTrue();
        assertThat(house.get("trainer", "/items/proposals").text()).contains("两口子领本本");

        assertThat(settle("trainer", "两口子领本本", "accept").status()).isEqualTo(303);

        assertThat(proposed("两口子领本本")).isFalse();
        JsonNode guide = house.get("trainer", "/api/v1/items/CK-marriage").json();
        assertThat(guide.get("everydayNames").toString()).contains("两口子领本本");
        house.bean(OutboxLoop.class).catchUp();
        indexing.catchUp();
        assertThat(house.get("clerk", "/api/v1/items?q=" + encoded("两口子领本本"))
                        .json()
                        .at("/hits/0/code")
                        .asText())
                .isEqualTo("CK-marriage");
    }

    @Test
    void what_was_dismissed_is_not_proposed_again() {
        AtTheDesk.SEVERAL.forEach(clerk -> open(clerk, "乱说一气的话"));
        assertThat(settle("trainer", "乱说一气的话", "dismiss").status()).isEqualTo(303);
        assertThat(proposed("乱说一气的话")).isFalse();
    }

    @Test
    void words_that_found_nothing_go_with_the_guide_that_was_opened_then() {
        for (String clerk : AtTheDesk.SEVERAL)
            house.get(clerk, "/items/CK-marriage?q=" + encoded("结婚登记") + "&after=" + encoded("拜堂证"));
        assertThat(proposed("拜堂证")).isTrue();
    }

    @Test
    void only_trainers_see_and_settle() {
        assertThat(house.get("clerk", "/items/proposals").status()).isEqualTo(403);
        assertThat(settle("clerk", "结婚证", "accept").status()).isEqualTo(403);
    }

    @Test
    void numbers_never_become_names() {
        assertThat(settle("trainer", "13800000000", "accept").status()).isEqualTo(400);
    }

    private void open(String username, String words) {
        assertThat(AtTheDesk.open(house, username, words, "CK-marriage").status())
                .isEqualTo(200);
    }

    private boolean proposed(String words) {
        learning.forget();
        return proposing.proposals().stream().anyMatch(one -> one.words().equals(words));
    }

    private Answer settle(String username, String words, String what) {
        return house.send(
                username,
                house.request("/items/proposals")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("words=" + encoded(words) + "&code=CK-marriage&do=" + what)));
    }
}
