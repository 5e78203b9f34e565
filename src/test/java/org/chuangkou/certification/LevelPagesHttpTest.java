package org.chuangkou.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.base.outbox.Outbox;
import org.chuangkou.base.outbox.OutboxLoop;
import org.chuangkou.fact.AttemptReleased;
import org.chuangkou.fact.AttemptVoided;
import org.chuangkou.fact.Fact;
import org.chuangkou.people.Forms;
import org.junit.jupiter.api.Test;

@HttpTest
class LevelPagesHttpTest {
    private static final Instant T = Instant.parse("2026-11-02T01:00:00Z");

    private final House house;
    private final Outbox outbox;
    private final OutboxLoop loop;

    LevelPagesHttpTest(House house, Outbox outbox, OutboxLoop loop) {
        this.house = house;
        this.outbox = outbox;
        this.loop = loop;
    }

    @Test
    void one_sees_the_own_certificate_and_that_an_assessed_level_is_none() {
        String page = Forms.page(house, "clerk", "/level").text();
        assertThat(page).contains("四级/中级工", "某省职业技能鉴定中心", "不是等级证书", "没有考核等级");
    }

    @Test
    void who_is_in_no_register_and_who_has_no_certificate_are_told_so() {
        assertThat(Forms.page(house, "auditor", "/level").text()).contains("不在人员名册里");
        assertThat(Forms.page(house, "clerk2", "/level").text()).contains("还没有登记等级证书");
    }

    @Test
    void an_assessed_level_stands_there_and_stays_when_it_is_revoked() {
        put(new AttemptReleased("lp-1", "standing-mock-5", "examiner2", 5, "graded", true, 9000, 100, T));
        assertThat(Forms.page(house, "examiner2", "/level").text()).contains("五级/初级工", "有效");
        put(new AttemptVoided("lp-1", "standing-mock-5", "examiner2", 5, T.plusSeconds(60)));
        assertThat(Forms.page(house, "examiner2", "/level").text()).contains("已撤销", "判作废");
    }

    @Test
    void nobody_and_programs_have_no_level() {
        assertThat(Forms.page(house, null, "/level").status()).isEqualTo(303);
        assertThat(Forms.page(house, "system", "/level").status()).isEqualTo(403);
    }

    private void put(Fact fact) {
        house.transactions().executeWrite(status -> {
            outbox.put(fact);
            return true;
        });
        loop.catchUp();
    }
}
