package org.chuangkou.guide.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.chuangkou.DatabaseTest;
import org.chuangkou.House;
import org.chuangkou.base.Actor;
import org.chuangkou.guide.bundle.Bundle.Step;
import org.chuangkou.guide.bundle.StepGuide;
import org.chuangkou.guide.bundle.StepGuide.State;
import org.chuangkou.guide.document.GuideFixture;
import org.chuangkou.guide.store.TakingIn;
import org.junit.jupiter.api.Test;

@DatabaseTest
class StepGuidesDbTest {
    private final StepGuides guides;
    private final TakingIn takingIn;
    private final House house;

    StepGuidesDbTest(StepGuides guides, TakingIn takingIn, House house) {
        this.guides = guides;
        this.takingIn = takingIn;
        this.house = house;
    }

    @Test
    void every_code_leads_to_the_guide_in_force() {
        take("{code: SG-1, name: 在办的, otherCodes: [SG-OLD-1], department: 甲科, state: 在用}");
        assertThat(one("sg-old-1")).satisfies(step -> {
            assertThat(step.state()).isEqualTo(State.IN_USE);
            assertThat(step.name()).isEqualTo("在办的");
            assertThat(step.department()).isEqualTo("甲科");
        });
    }

    @Test
    void a_paused_a_cancelled_and_an_unknown_item_are_told_as_such() {
        take("{code: SG-2, name: 停的, state: 暂停}");
        take("{code: SG-3, name: 没了的, state: 取消}");
        assertThat(one("SG-2").state()).isEqualTo(State.PAUSED);
        assertThat(one("SG-3").state()).isEqualTo(State.CANCELLED);
        assertThat(one("SG-nobody")).satisfies(step -> {
            assertThat(step.state()).isEqualTo(State.UNKNOWN);
            assertThat(step.name()).isEqualTo("步骤自己的名字");
        });
        assertThat(one(null).state()).isEqualTo(State.NO_ITEM);
    }

    @Test
    void the_halls_own_item_serves_instead_of_ours_while_it_is_in_use() {
        take("{code: SG-4-HALL, name: 本厅的, state: 在用}");
        take("{code: SG-4-OURS, name: 随产品的, state: 在用}");
        assertThat(one("SG-4-OURS").name()).isEqualTo("随产品的");
        pair("SG-4-HALL", "SG-4-OURS");
        assertThat(one("SG-4-OURS").name()).isEqualTo("本厅的");
        take("{code: SG-4-HALL, name: 本厅的, state: 暂停}");
        assertThat(one("SG-4-OURS").name()).isEqualTo("随产品的");
    }

    private void pair(String item, String ours) {
        house.transactions().executeWrite(status -> {
            try (PreparedStatement insert = status.getConnection()
                    .prepareStatement(
                            "INSERT INTO counterpart (code, ours, author, created_at) VALUES (?, ?, 't', NOW(6))")) {
                insert.setString(1, item);
                insert.setString(2, ours);
                return insert.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private StepGuide one(String item) {
        return guides.of(List.of(new Step("a", item, "步骤自己的名字", "综合科", List.of(), null, null, null)))
                .getFirst();
    }

    private void take(String guide) {
        takingIn.take(List.of(GuideFixture.yaml(guide)), "test", Actor.SERVICE);
    }
}
