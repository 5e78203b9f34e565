package org.chuangkou.question.moodle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.question.moodle.MoodleFixture.faults;
import static org.chuangkou.question.moodle.MoodleFixture.gift;
import static org.chuangkou.question.moodle.MoodleFixture.item;
import static org.chuangkou.question.moodle.MoodleFixture.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Question.Multiple.Rule;
import org.junit.jupiter.api.Test;

/** GIFT as people and Moodle write it. */
class GiftTest {

    @Test
    void each_kind_is_told_by_its_answer() {
        String file = """
                // 练习
                ::一:: 承诺几天？{~一天 =两天 ~三天}

                可以。{T}

                不可以。{FALSE}

                哪些？{ ~%50%甲 ~%50%乙 ~%-100%丙 }

                首都是{=北京 =Beijing}。

                第几条？{#32}

                谁办？{
                =身份证 -> 公安
                =社保卡 -> 人社
                }

                先后？{>3 ALL VERTICAL
                受理
                审核
                办结
                }
                """;
        assertThat(questions(gift(file)))
                .containsExactly(
                        new Question.Single("承诺几天？", List.of("一天", "两天", "三天"), "B"),
                        new Question.Judge("可以。", true),
                        new Question.Judge("不可以。", false),
                        new Question.Multiple("哪些？", List.of("甲", "乙", "丙"), Set.of("A", "B"), Rule.PARTIAL),
                        new Question.Blank("首都是____。", List.of(List.of("北京", "Beijing"))),
                        new Question.Blank("第几条？ ____", List.of(List.of("32"))),
                        new Question.Match("谁办？", pairs("身份证", "公安", "社保卡", "人社")),
                        new Question.Order("先后？", List.of("受理", "审核", "办结")));
    }

    @Test
    void what_moodle_exports_is_understood() {
        String file = """
                // question: 0  name: Switch category to $course$/top/窗口题库/时限
                $CATEGORY: $course$/top/窗口题库/时限


                // question: 512  name: 承诺时限
                // [id:q-512] [tag:级别:5] [tag:常错\\]] [tag:领域:受理初审]
                ::承诺时限::[html]<p>承诺<b>几天</b>？ 1 \\= 1&nbsp;\\{x\\}</p>{
                \t=<p>两天</p>#<p>对了</p>
                \t~<p>三天 &lt; 五天</p>
                \t####<p>看<br>指南</p>
                }
                """;
        var item = item(gift(file));
        assertThat(item.id()).isEqualTo("q-512");
        assertThat(item.level()).contains(5);
        assertThat(item.domain()).isPresent();
        assertThat(item.tags()).containsExactly("常错]", "时限");
        assertThat(item.question())
                .isEqualTo(new Question.Single("承诺**几天**？ 1 = 1 {x}", List.of("两天", "三天 \\< 五天"), "A"));
        assertThat(item.explanation()).isEqualTo("看\n指南\nA：对了");
    }

    @Test
    void what_cannot_be_ours_is_told_by_line() {
        assertThat(faults(gift("说明文字\n"))).containsExactly("1 question.import.description");
        assertThat(faults(gift("\n\n怎么说？{}"))).containsExactly("3 question.essay-without-rubric");
        assertThat(faults(gift("多少？{#5:0.5}"))).containsExactly("1 question.import.margin");
        assertThat(faults(gift("多少？{=甲*}"))).containsExactly("1 question.import.wildcard");
        assertThat(faults(gift("哪个？{=甲 ~%50%乙 ~丙}"))).containsExactly("1 question.import.shares");
        assertThat(faults(gift("哪些？{~%70%甲 ~%30%乙 ~丙}"))).containsExactly("1 question.import.shares");
        assertThat(faults(gift("坏了{=甲"))).containsExactly("1 question.import.gift-braces");
        assertThat(faults(gift("一{=甲}二{=乙}"))).containsExactly("1 question.import.gift-braces");
        assertThat(faults(gift("// 只有说明\n"))).containsExactly("1 question.import.nothing-in-it");
        assertThat(faults(gift("谁？{=甲 -> 乙 =丙}"))).containsExactly("1 question.import.pair");
        assertThat(faults(gift("哪个？{=甲 ~甲}"))).containsExactly("1 question.option-twice");
    }

    private static Map<String, String> pairs(String... sides) {
        var pairs = new LinkedHashMap<String, String>();
        for (int i = 0; i < sides.length; i += 2) pairs.put(sides[i], sides[i + 1]);
        return pairs;
    }
}
