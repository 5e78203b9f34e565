package org.chuangkou.question.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.question.plain.PlainFixture.faults;
import static org.chuangkou.question.plain.PlainFixture.items;
import static org.chuangkou.question.plain.PlainFixture.questions;
import static org.chuangkou.question.plain.PlainFixture.text;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import org.chuangkou.question.format.Defaults;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Question.Essay.Criterion;
import org.chuangkou.question.kind.Question.Multiple.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers in the usual forms. */
class PaperTest {
    private static final Question DAYS = new Question.Single("承诺几天？", List.of("一天", "两天", "三天", "五天"), "B");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. 承诺几天？\nA. 一天\nB. 两天\nC. 三天\nD. 五天\n【答案】B",
                "1、承诺几天？\nA、一天\nB、两天\nC、三天\nD、五天\n答案：B",
                "1．承诺几天？\n(A)一天\n(B)两天\n(C)三天\n(D)五天\n正确答案:Ｂ",
                "1. 承诺几天？\nA. 一天  B. 两天  C. 三天  D. 五天\n【答案】B",
                "1. 承诺几天？\nA.一天B.两天C.三天D.五天\n参考答案：B",
                "1. 承诺几天？ A. 一天 B. 两天 C. 三天 D. 五天 【答案】B",
                "第1题 承诺几天？\n（A）一天（B）两天\n（C）三天（D）五天\n【正确答案】 B。",
                "一、单项选择题（每题2分，共20分）\n1.承诺几天？\nA．一天\tB．两天\nC．三天\tD．五天\n\n参考答案\n1.B",
                "单选题\n１、承诺几天？\nA：一天\nB：两天\nC：三天\nD：五天\n【标准答案】：B",
                "综窗练习\n姓名：\n1. 承诺几天？\nA. 一天\nB. 两天\nC. 三天\nD. 五天\n答案： B 解析：看指南\n难度：易",
            })
    void a_choice_is_read_in_every_usual_form(String paper) {
        assertThat(questions(text(paper))).containsExactly(DAYS);
    }

    @Test
    void labels_say_what_is_known_about_a_question() {
        var item = items(text(
                        "1. 【多选题】哪些？\nA. 甲\nB. 乙\nC. 丙\n【答案】AB 【解析】看第三条。\n也看第四条。\n【难度】0.6 【知识点】时限、收费\n【级别】五级【领域】受理初审"))
                .getFirst();
        assertThat(item.question())
                .isEqualTo(new Question.Multiple("哪些？", List.of("甲", "乙", "丙"), Set.of("A", "B"), Rule.EXACT));
        assertThat(item.explanation()).isEqualTo("看第三条。\n也看第四条。");
        assertThat(item.tags()).containsExactly("时限", "收费");
        assertThat(item.level()).contains(5);
        assertThat(item.domain()).isPresent();
        assertThat(item.difficulty()).isPresent();
    }

    @Test
    void answers_may_stand_in_the_stem() {
        assertThat(questions(text("1. 承诺（ B ）天。\nA. 一\nB. 两\n2. 可以。（√）\n3. 不可以。( × )\n4、哪些（A、C）？\nA. 甲 B. 乙 C. 丙")))
                .containsExactly(
                        new Question.Single("承诺（　）天。", List.of("一", "两"), "B"),
                        new Question.Judge("可以。", true),
                        new Question.Judge("不可以。", false),
                        new Question.Multiple("哪些（　）？", List.of("甲", "乙", "丙"), Set.of("A", "C"), Rule.EXACT));
    }

    @Test
    void answers_may_stand_at_the_end_by_section() {
        String paper = """
                综合窗口练习卷
                一、单选题
                1. 甲？
                A. 一 B. 二
                2. 乙？
                A. 一 B. 二
                二、多选题
                1. 丙？
                A. 一 B. 二 C. 三
                三、判断题
                1. 丁。（  ）
                2. 戊。（  ）
                四、填空题
                1. 在____日内告知。
                参考答案
                一、单选题
                1-2 BA
                二、多选题
                1. AC
                三、判断题
                1～2：√ ×
                四、填空题
                1. 五|5
                """;
        assertThat(questions(text(paper)))
                .containsExactly(
                        new Question.Single("甲？", List.of("一", "二"), "B"),
                        new Question.Single("乙？", List.of("一", "二"), "A"),
                        new Question.Multiple("丙？", List.of("一", "二", "三"), Set.of("A", "C"), Rule.EXACT),
                        new Question.Judge("丁。", true),
                        new Question.Judge("戊。", false),
                        new Question.Blank("在____日内告知。", List.of(List.of("五", "5"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-3 BAB", "1-3：B A B", "1.B 2.A 3.B", "1、B；2、A；3、B", "1B 2A 3B", "1—2 BA 3—3 B"})
    void lists_of_answers_are_read_in_every_usual_form(String answers) {
        String paper = "1. 甲？\nA. 一 B. 二\n2. 乙？\nA. 一 B. 二\n3. 丙？\nA. 一 B. 二\n答案：\n" + answers;
        assertThat(questions(text(paper)))
                .extracting(q -> ((Question.Single) q).answer())
                .containsExactly("B", "A", "B");
    }

    @Test
    void a_list_of_answers_may_explain_each() {
        var items = items(text("1. 甲？\nA. 一 B. 二\n2. 乙。\n答案与解析\n1. B\n解析：看第一条\n2.【答案】对【解析】看第二条"));
        assertThat(items).extracting(i -> i.explanation()).containsExactly("看第一条", "看第二条");
        assertThat(items.getLast().question()).isEqualTo(new Question.Judge("乙。", true));
    }

    @Test
    void numbers_inside_a_stem_or_an_explanation_begin_no_question() {
        var items = items(text(
                "1. 先后是：\n1. 受理\n2. 审核\nA. 1在先\nB. 2在先\n【答案】A\n【解析】因为：\n1. 先受理\n2. 后审核\n2. 乙？\nA. 一\nB. 二\n【答案】B"));
        assertThat(items).hasSize(2);
        assertThat(items.getFirst().question().stem()).isEqualTo("先后是：\n1. 受理\n2. 审核");
        assertThat(items.getFirst().explanation()).isEqualTo("因为：\n1. 先受理\n2. 后审核");
        assertThat(items.getLast().question()).isEqualTo(new Question.Single("乙？", List.of("一", "二"), "B"));
    }

    @Test
    void letters_inside_an_option_begin_no_option() {
        assertThat(questions(text("1. 哪种？\nA. 维生素B、C\nB. 其他\nC. 都不是\n【答案】A")))
                .containsExactly(new Question.Single("哪种？", List.of("维生素B、C", "其他", "都不是"), "A"));
    }

    @Test
    void a_case_has_its_parts_below_it() {
        String paper = """
                五、案例分析题（每题10分）
                1. 老人来办证，材料不全。
                （1）先做什么？（单选题）
                A. 起身
                B. 低头
                【答案】A
                （2）可以让他回去。
                【答案】错
                【解析】要一次说全。
                （3）【简答题】怎样说？
                【答案】问清来意（2分）
                一次说全（3分）
                """;
        assertThat(questions(text(paper)))
                .containsExactly(new Question.Case(
                        "老人来办证，材料不全。",
                        List.of(
                                new Question.Case.Part(new Question.Single("先做什么？", List.of("起身", "低头"), "A"), 1),
                                new Question.Case.Part(new Question.Judge("可以让他回去。", false), 1),
                                new Question.Case.Part(
                                        new Question.Essay(
                                                "怎样说？", List.of(new Criterion("问清来意", 2), new Criterion("一次说全", 3))),
                                        1))));
    }

    @Test
    void a_case_may_be_numbered_apart_from_its_parts() {
        String paper = "案例分析题\n案例一：老人来办证。\n1. 可以让他回去。\n答案：错\n2. 先起身。\n答案：对\n案例二：有人来问路。\n1. 可以不理。\n答案：错";
        assertThat(questions(text(paper)))
                .containsExactly(
                        new Question.Case(
                                "老人来办证。",
                                List.of(
                                        new Question.Case.Part(new Question.Judge("可以让他回去。", false), 1),
                                        new Question.Case.Part(new Question.Judge("先起身。", true), 1))),
                        new Question.Case(
                                "有人来问路。", List.of(new Question.Case.Part(new Question.Judge("可以不理。", false), 1))));
    }

    @Test
    void an_essay_has_the_marks_of_its_section() {
        assertThat(questions(text("六、简答题（每题5分）\n1. 怎样说？\n答：问清来意，\n一次说全。")))
                .containsExactly(new Question.Essay("怎样说？", List.of(new Criterion("问清来意，\n一次说全。", 5))));
    }

    @Test
    void what_is_not_understood_is_told_by_line() {
        assertThat(faults(text("1. 甲？\nA. 一\nC. 三\n【答案】A"))).contains("2 选项 question.import.options-lost");
        assertThat(faults(text("1. 甲？\nA. 一\nB. 二\nD. 四\n【答案】A"))).contains("2 选项 question.import.options-lost");
        assertThat(faults(text("1. 甲？\nA. 一\nB. 二\n【答案】C"))).containsExactly("4 答案 question.import.answer-beyond");
        assertThat(faults(text("1. 甲？\nA. 一\nB. 二\n"))).containsExactly("1 题型 question.import.no-type");
        assertThat(faults(text("1. 甲？\nA. 一\nB. 二\n【答案】A\n【答案】B"))).contains("5 答案 question.import.two-answers");
        assertThat(faults(text("1. 甲（A）和（B）？\nA. 一\nB. 二\n"))).contains("1 答案 question.import.two-answers");
        assertThat(faults(text("一、单选题\n1. 甲？\nA. 一\nB. 二\n答案\n1-3 ABA")))
                .contains("6 null question.import.answer-without-question");
        assertThat(faults(text("一、单选题\n1. 甲？\nA. 一\nB. 二\n答案\n1-2 A"))).contains("6 null question.import.answer-range");
        assertThat(faults(text("没有题目"))).containsExactly("1 null question.import.no-questions");
    }

    @Test
    void the_older_chinese_encoding_is_read() {
        var in = new ByteArrayInputStream("1. 可以。（√）".getBytes(Charset.forName("GB18030")));
        assertThat(questions(PlainFixture.all(PlainFile.text(in, Defaults.NONE))))
                .containsExactly(new Question.Judge("可以。", true));
    }
}
