package org.chuangkou.question.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.question.sheet.SheetFixture.faults;
import static org.chuangkou.question.sheet.SheetFixture.item;
import static org.chuangkou.question.sheet.SheetFixture.sheet;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuangkou.base.table.TableFormat;
import org.chuangkou.question.Asks;
import org.chuangkou.question.Citation;
import org.chuangkou.question.Domain;
import org.chuangkou.question.format.Defaults;
import org.chuangkou.question.format.Kind;
import org.chuangkou.question.format.Mapping;
import org.chuangkou.question.format.Read;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Question.Essay.Criterion;
import org.chuangkou.question.kind.Question.Multiple.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as China's trainers have them. */
class SheetFileTest {
    private static final String CHOICE = "题型|题干|选项A|选项B|选项C|选项D|答案|解析";

    @Test
    void a_single_choice_has_its_options_and_answer() {
        assertThat(item(sheet(CHOICE, "单选题|几天？|1|3|5|7|C|五天。")).question())
                .isEqualTo(new Question.Single("几天？", List.of("1", "3", "5", "7"), "C"));
    }

    @Test
    void headings_may_stand_below_titles_and_under_other_names() {
        var item = item(sheet(
                "2026 年综窗题库||||||",
                "请勿改动表头||||||",
                "题目类型|试 题|选项A|B|正确答案*|整体解析|知识点名称|题库|难度",
                "单选|几天？|一天|两天|B|两天|时限；收费|受理题库|中"));
        assertThat(item.question()).isEqualTo(new Question.Single("几天？", List.of("一天", "两天"), "B"));
        assertThat(item.explanation()).isEqualTo("两天");
        assertThat(item.tags()).containsExactly("受理题库", "时限", "收费");
        assertThat(item.difficulty()).contains(new BigDecimal("0.65"));
    }

    @Test
    void headings_in_two_rows_are_read_together() {
        var item = item(sheet("题型|题目|选项|||答案", "||A|B|C|", "单选|几天？|一|二|三|B"));
        assertThat(item.question()).isEqualTo(new Question.Single("几天？", List.of("一", "二", "三"), "B"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"AC", "A,C", "A、C", "a c", "1,3", "ＡＣ", "ac", "A；C", "（AC）", "【A，C】", "答案：AC", "A/C", "C A", "13"
            })
    void answers_of_several_letters_are_read_as_people_write_them(String answer) {
        assertThat(item(sheet(CHOICE, "多选|哪些？|甲|乙|丙|丁|" + answer + "|")).question())
                .isEqualTo(new Question.Multiple("哪些？", List.of("甲", "乙", "丙", "丁"), Set.of("A", "C"), Rule.EXACT));
    }

    @ParameterizedTest
    @CsvSource({
        "对,true",
        "错,false",
        "√,true",
        "×,false",
        "T,true",
        "f,false",
        "正确,true",
        "错误,false",
        "Ｔ,true",
        "（√）,true",
        "X,false",
        "TRUE,true",
        "是,true",
        "否,false"
    })
    void judgements_are_read_as_people_write_them(String answer, boolean right) {
        assertThat(item(sheet("题型|题干|答案", "判断题|可以。|" + answer)).question()).isEqualTo(new Question.Judge("可以。", right));
    }

    @Test
    void a_judgement_with_options_has_a_letter_as_answer() {
        assertThat(item(sheet(CHOICE, "判断|可以。|正确|错误|||B|")).question()).isEqualTo(new Question.Judge("可以。", false));
    }

    @Test
    void a_judgement_answered_by_a_letter_without_options_is_an_error() {
        assertThat(faults(sheet(CHOICE, "判断|可以。|||||A|"))).containsExactly("2 答案 question.import.truth");
    }

    @ParameterizedTest
    @CsvSource({
        "E, question.import.answer-beyond",
        "甲乙, question.import.answer-keys",
        "AA, question.import.answer-twice",
        "AB, question.import.single-answers",
        "5, question.import.answer-beyond",
        "'', question.import.no-answer"
    })
    void an_answer_that_is_not_understood_is_an_error_with_row_and_column(String answer, String key) {
        assertThat(faults(sheet(CHOICE, "单选|几天？|甲|乙|丙|丁|" + answer + "|"))).containsExactly("2 答案 " + key);
    }

    @Test
    void a_number_that_may_be_an_option_or_its_place_is_an_error() {
        assertThat(faults(sheet(CHOICE, "单选|几天？|1|3|5|7|3|"))).containsExactly("2 答案 question.import.answer-ambiguous");
        assertThat(item(sheet(CHOICE, "单选|几天？|甲|乙|丙|丁|3.0|")).question())
                .isEqualTo(new Question.Single("几天？", List.of("甲", "乙", "丙", "丁"), "C"));
    }

    @Test
    void all_errors_of_a_row_are_told_at_once() {
        assertThat(faults(sheet("题型|题干|A|B|答案|难度|级别|领域|引用条款|考查方式", "单选|几天？|甲|乙|A|3|9|别的|食品|想")))
                .containsExactly(
                        "2 级别 question.import.level",
                        "2 领域 question.import.domain",
                        "2 考查方式 question.import.asks",
                        "2 引用条款 question.import.cite",
                        "2 难度 question.import.difficulty");
    }

    @Test
    void what_the_kind_itself_refuses_is_told_at_its_column() {
        assertThat(faults(sheet(CHOICE, "多选|哪些？|甲|乙|丙|丁|A|"))).containsExactly("2 答案 question.multiple-needs-two");
        assertThat(faults(sheet(CHOICE, "单选|哪些？|甲|甲|丙|丁|A|"))).containsExactly("2 选项A question.option-twice");
        assertThat(faults(sheet(CHOICE, "单选|哪些？|甲||丙|丁|A|"))).containsExactly("2 选项B question.import.option-missing");
        assertThat(faults(sheet("题型|题干|答案", "填空|无空。|甲"))).containsExactly("2 题干 question.no-gap");
        assertThat(faults(sheet("题型|题干|答案", "填空|____和____。|甲"))).containsExactly("2 答案 question.gaps");
        assertThat(faults(sheet("题型|题干|答案", "图片题|看图。|甲"))).containsExactly("2 题型 question.import.type");
        assertThat(faults(sheet("题型|题干|答案", "单选||A"))).containsExactly("2 题干 question.import.no-stem");
    }

    @Test
    void everything_that_is_known_about_a_question_has_a_column() {
        var item = item(
                sheet(
                        "编号|题型|题干|A|B|C|答案|解析|难度|级别|领域|引用条款|考查方式|计分|标签|分值",
                        "x-1|多选|哪些？|甲|乙|丙|AB|看第三条|70%|四级|受理初审|CK-food-licence materials/premises；LAW-x articles/3|情境|漏选得一半|新人、常错|2"));
        assertThat(item.id()).isEqualTo("x-1");
        assertThat(item.level()).contains(4);
        assertThat(item.domain()).contains(Domain.ACCEPTANCE);
        assertThat(item.asks()).isEqualTo(Asks.SITUATION);
        assertThat(item.cites())
                .containsExactly(
                        new Citation("CK-food-licence", "materials/premises"), new Citation("LAW-x", "articles/3"));
        assertThat(((Question.Multiple) item.question()).rule()).isEqualTo(Rule.PARTIAL);
        assertThat(item.difficulty()).contains(new BigDecimal("0.70"));
        assertThat(item.tags()).containsExactly("新人", "常错");
        assertThat(item.explanation()).isEqualTo("看第三条");
    }

    @Test
    void other_kinds_have_their_convention() {
        assertThat(item(sheet("题型|题干|答案", "填空|由____在____天内办。|窗口;综窗")).question())
                .isEqualTo(new Question.Blank("由____在____天内办。", List.of(List.of("窗口"), List.of("综窗"))));
        assertThat(item(sheet("题型|题干|A|B|C|答案", "排序|先后？|审核|受理|办结|BAC")).question())
                .isEqualTo(new Question.Order("先后？", List.of("受理", "审核", "办结")));
        assertThat(item(sheet("题型|题干|A|B|答案", "配对|谁办？|身份证=公安|社保卡＝人社|")).question())
                .isEqualTo(new Question.Match("谁办？", Map.of("身份证", "公安", "社保卡", "人社")));
        assertThat(item(sheet("题型|题干|答案", "简答|怎么说？|问清来意（2分）\\n一次说全(3分)")).question())
                .isEqualTo(new Question.Essay("怎么说？", List.of(new Criterion("问清来意", 2), new Criterion("一次说全", 3))));
        assertThat(item(sheet("题型|题干|答案|分值", "问答题|怎么说？|问清来意，一次说全|5")).question())
                .isEqualTo(new Question.Essay("怎么说？", List.of(new Criterion("问清来意，一次说全", 5))));
    }

    @Test
    void gaps_may_be_typed_as_brackets() {
        assertThat(item(sheet("题型|题干|答案", "填空题|应当在（   ）个工作日内告知。|5")).question())
                .isEqualTo(new Question.Blank("应当在____个工作日内告知。", List.of(List.of("5"))));
    }

    @Test
    void parts_stand_below_their_case() {
        var item = item(sheet(
                "题型|题干|A|B|答案|分值|解析", "案例题|老人来办证。||||| 先安抚", "案例-单选|先做什么？|起身|低头|A|2|看见人先起身", "案例-判断|可以让他回去。|||错||"));
        assertThat(item.question())
                .isEqualTo(new Question.Case(
                        "老人来办证。",
                        List.of(
                                new Question.Case.Part(new Question.Single("先做什么？", List.of("起身", "低头"), "A"), 2),
                                new Question.Case.Part(new Question.Judge("可以让他回去。", false), 1))));
        assertThat(item.explanation()).isEqualTo("先安抚\n（1）看见人先起身");
    }

    @Test
    void a_case_with_one_bad_part_is_bad_and_says_which() {
        assertThat(faults(sheet("题型|题干|A|B|答案", "案例|老人来办证。|||", "案例-单选|先做什么？|起身|低头|C", "案例-判断|可以。|||对")))
                .containsExactly("3 答案 question.import.answer-beyond");
        assertThat(faults(sheet("题型|题干|答案", "案例-判断|可以。|对")))
                .containsExactly("2 null question.import.part-without-case");
        assertThat(faults(sheet("题型|题干|答案", "案例|可以。|"))).containsExactly("2 题干 question.case-without-parts");
    }

    @Test
    void a_sheet_may_be_named_for_its_kind() {
        byte[] file = SheetFixture.xlsx("判断题（50道）", "题干|答案", "可以。|对");
        assertThat(item(SheetFixture.xlsx(file)).question()).isEqualTo(new Question.Judge("可以。", true));
    }

    @Test
    void without_a_kind_the_answer_may_tell_it_and_else_it_is_an_error() {
        assertThat(item(sheet("题干|A|B|C|答案", "几天？|一|二|三|AB")).question()).isInstanceOf(Question.Multiple.class);
        assertThat(item(sheet("题干|答案", "可以。|√")).question()).isInstanceOf(Question.Judge.class);
        assertThat(faults(sheet("题干|答案", "怎么办？|先问"))).containsExactly("2 题型 question.import.no-type");
    }

    @Test
    void a_file_has_defaults_for_what_its_rows_do_not_say() {
        var defaults = new Defaults(Optional.of(3), Optional.of(Domain.BASICS), Optional.of(Kind.ESSAY), Mapping.NONE);
        byte[] file = SheetFixture.xlsx("题目", "题干|答案|级别", "怎么办？|先问|", "怎么答？|直说|4");
        List<Read> read = SheetFixture.read(file, TableFormat.XLSX, defaults);
        assertThat(item(read.subList(0, 1)).level()).contains(3);
        assertThat(item(read.subList(0, 1)).domain()).contains(Domain.BASICS);
        assertThat(item(read.subList(1, 2)).level()).contains(4);
    }

    @Test
    void headings_that_nobody_knows_are_mapped_once() {
        byte[] file = SheetFixture.xlsx("题目", "想问的|甲项|乙项|应选|备注", "几天？|一|二|B|略");
        try (var open = SheetFile.open(new java.io.ByteArrayInputStream(file), TableFormat.XLSX, Defaults.NONE)) {
            var layout = open.layouts().getFirst();
            assertThat(layout.unclear()).isTrue();
            assertThat(layout.headings()).extracting(h -> h.text()).containsExactly("想问的", "甲项", "乙项", "应选", "备注");
            assertThat(layout.headings().getFirst().samples()).containsExactly("几天？");
        }
        assertThat(faults(SheetFixture.xlsx(file))).containsExactly("1 null question.import.no-header");
        var mapping = new Mapping(Map.of("想问的", "stem", "甲项", "optionA", "乙项", "optionB", "应选", "answer"));
        var defaults = new Defaults(Optional.empty(), Optional.empty(), Optional.of(Kind.SINGLE), mapping);
        assertThat(item(SheetFixture.read(file, TableFormat.XLSX, defaults)).question())
                .isEqualTo(new Question.Single("几天？", List.of("一", "二"), "B"));
    }

    @Test
    void a_mapping_may_leave_out_a_column_that_has_a_known_name() {
        byte[] file = SheetFixture.xlsx("题目", "题型|题干|题目|答案", "判断|可以。|别的|对");
        assertThat(faults(SheetFixture.xlsx(file))).containsExactly("1 题目 table.double-column");
        var defaults = new Defaults(
                Optional.empty(), Optional.empty(), Optional.empty(), new Mapping(Map.of("题目", Mapping.IGNORED)));
        assertThat(item(SheetFixture.read(file, TableFormat.XLSX, defaults)).question())
                .isEqualTo(new Question.Judge("可以。", true));
    }

    @Test
    void the_older_chinese_encoding_of_csv_is_read() {
        byte[] old = "题型,题干,A,B,答案\n单选,几天？,一,二,Ｂ\n".getBytes(Charset.forName("GB18030"));
        assertThat(item(SheetFixture.read(old, TableFormat.CSV, Defaults.NONE)).question())
                .isEqualTo(new Question.Single("几天？", List.of("一", "二"), "B"));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() {
        assertThat(item(SheetFixture.csv("\ufeff题型,题干,答案\n判断,可以。,对\n")).question())
                .isEqualTo(new Question.Judge("可以。", true));
    }

    @Test
    void letters_that_stand_before_all_options_are_no_part_of_them() {
        assertThat(item(sheet(CHOICE, "单选|几天？|A.一|B、二|C．三|D：四|B|")).question())
                .isEqualTo(new Question.Single("几天？", List.of("一", "二", "三", "四"), "B"));
    }

    @Test
    void options_may_stand_in_one_cell() {
        assertThat(item(sheet("题型|题干|选项|答案", "单选|几天？|A.一 B.二\\nC.三|B")).question())
                .isEqualTo(new Question.Single("几天？", List.of("一", "二", "三"), "B"));
    }

    @Test
    void one_row_may_hold_one_option() {
        List<Read> read = sheet(
                "题号|题型|题干|选项内容|是否正确项|解析",
                "1|单选|几天？|一|0|看指南",
                "1|单选|几天？|二|1|",
                "1|单选|几天？|三|0|",
                "2|多选|哪些？|甲|1|",
                "|||乙|1|",
                "|||丙|0|",
                "3|判断|可以。|对|0|",
                "3|判断|可以。|错|1|");
        assertThat(read).hasSize(3).allMatch(Read.Good.class::isInstance);
        assertThat(item(read.subList(0, 1)).question())
                .isEqualTo(new Question.Single("几天？", List.of("一", "二", "三"), "B"));
        assertThat(item(read.subList(0, 1)).explanation()).isEqualTo("看指南");
        assertThat(item(read.subList(1, 2)).question())
                .isEqualTo(new Question.Multiple("哪些？", List.of("甲", "乙", "丙"), Set.of("A", "B"), Rule.EXACT));
        assertThat(item(read.subList(2, 3)).question()).isEqualTo(new Question.Judge("可以。", false));
        assertThat(faults(sheet("题型|题干|选项|是否正确", "单选|几天？|一|大概", "||二|1")))
                .containsExactly("2 是否正确项 question.import.truth");
    }
}
