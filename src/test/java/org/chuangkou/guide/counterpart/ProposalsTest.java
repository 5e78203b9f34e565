package org.chuangkou.guide.counterpart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.chuangkou.base.Json;
import org.chuangkou.guide.counterpart.Proposals.Proposal;
import org.chuangkou.guide.counterpart.Proposals.Why;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.document.GuideFixture;
import org.junit.jupiter.api.Test;

class ProposalsTest {

    @Test
    void sections_go_by_key_materials_by_name_and_list_entries_never_by_number() {
        Guide item = guide("""
                "limits": {"promised": {"days": 3, "unit": "工作日"}}, "phones": {"consultation": "0898-1"},
                "materials": {"身份证": {"name": "身份证（原件）"}, "申请书": {"name": "食品经营许可申请表"}, "照片": {"name": "照片"}},
                "steps": [{"name": "办结"}, {"name": "受理"}], "conditions": ["有营业执照"]""");
        Guide ours = guide("""
                "limits": {"promised": {"days": 5, "unit": "工作日"}}, "phones": {"consultation": "0000-2"},
                "materials": {"id-card": {"name": "居民身份证"}, "form": {"name": "食品经营许可申请书"}},
                "steps": [{"name": "受理"}, {"name": "审核"}, {"name": "办结"}], "conditions": ["三年内没有被吊销"]""");
        assertThat(Proposals.of(item, ours))
                .containsExactly(
                        proposal("time/promised", "time/promised", Why.SAME_KEY),
                        proposal("materials/身份证", "materials/id-card", Why.LIKE_NAME),
                        proposal("materials/申请书", "materials/form", Why.LIKE_NAME),
                        proposal("steps/1", "steps/3", Why.SAME_NAME),
                        proposal("steps/2", "steps/1", Why.SAME_NAME));
    }

    @Test
    void no_clause_is_proposed_twice() {
        List<Guide> shipped = GuideFixture.shipped();
        for (Guide item : shipped) {
            for (Guide ours : shipped) {
                List<Proposal> proposals = Proposals.of(item, ours);
                var left = new HashSet<String>();
                var right = new HashSet<String>();
                for (Proposal proposal : proposals) {
                    assertThat(left.add(proposal.pair().clause())).isTrue();
                    assertThat(right.add(proposal.pair().ours())).isTrue();
                }
            }
        }
    }

    @Test
    void the_same_guide_pairs_all_that_is_not_local() {
        Guide guide = GuideFixture.shipped().getFirst();
        assertThat(Proposals.of(guide, guide))
                .allMatch(p -> p.pair().clause().equals(p.pair().ours()))
                .hasSizeGreaterThan(guide.materials().size() + guide.steps().size());
    }

    @Test
    void likeness_knows_the_same_the_contained_and_the_foreign() {
        assertThat(Likeness.of("居民身份证", "居民身份证（原件）")).isEqualTo(1);
        assertThat(Likeness.of("身份证", "居民身份证")).isGreaterThanOrEqualTo(0.8);
        assertThat(Likeness.of("授权委托书", "委托书")).isGreaterThan(Likeness.of("授权委托书", "授权书"));
        assertThat(Likeness.of("照片", "营业执照")).isZero();
        assertThat(Likeness.of("", "营业执照")).isZero();
    }

    private static Proposal proposal(String clause, String ours, Why why) {
        return new Proposal(new Pair(clause, ours), why);
    }

    private static Guide guide(String rest) {
        return Json.read("{\"code\": \"A\", \"name\": \"甲\", " + rest + "}", Guide.class);
    }
}
