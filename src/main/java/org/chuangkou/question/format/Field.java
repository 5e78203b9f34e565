package org.chuangkou.question.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chuangkou.question.kind.Keys;

/** What a file may say of a question, and the headings under which the trade's files say it. */
public enum Field {
    ID("id", "编号", "试题编号", "题目编号", "试题ID", "题目ID", "外部编号"),
    TYPE("type", "题型", "题目类型", "试题类型", "题类", "类型"),
    STEM("stem", "题干", "试题", "题目内容", "题目", "试题内容", "题干内容", "试题题干", "题目题干", "问题", "question"),
    OPTION_A("optionA"),
    OPTION_B("optionB"),
    OPTION_C("optionC"),
    OPTION_D("optionD"),
    OPTION_E("optionE"),
    OPTION_F("optionF"),
    OPTION_G("optionG"),
    OPTION_H("optionH"),
    /** The long layout: the text of one option, in a row of its own. */
    OPTION("option", "选项", "选项内容", "选项文字", "选项描述", "候选项"),
    /** The long layout: whether that option is right. */
    OPTION_RIGHT("optionRight", "是否正确项", "是否正确", "是否正确答案", "是否答案", "是否为正确项", "正确项"),
    /** The long layout: the letter or the number of that option, and of nothing else. */
    OPTION_KEY("optionKey", "选项序号", "选项编号", "选项标号", "选项字母", "选项号"),
    ANSWER("answer", "答案", "正确答案", "正确选项", "参考答案", "标准答案", "试题答案", "题目答案"),
    EXPLANATION("explanation", "解析", "整体解析", "答案解析", "试题解析", "题目解析", "解释", "解答"),
    DIFFICULTY("difficulty", "难度", "难易度", "难易程度", "试题难度", "难度系数", "题目难度"),
    LEVEL("level", "级别", "等级", "技能等级", "职业等级", "适用级别"),
    DOMAIN("domain", "领域", "考核领域"),
    CITES("cites", "引用条款", "依据条款", "引用"),
    ASKS("asks", "考查方式"),
    MARKING("marking", "计分", "计分方式", "评分方式"),
    KNOWLEDGE("knowledge", "知识点", "知识点名称", "考点", "所属知识点"),
    CATEGORY("category", "题目分类", "题库", "试题分类", "分类", "题库名称", "所属题库"),
    TAGS("tags", "标签", "试题标签"),
    /** Share of a part among those of its case; of other questions the paper decides. */
    MARKS("marks", "分值", "分数", "题目分值", "试题分值", "本题分值", "默认分值"),
    /** A running number, which is no id: it changes with every file. */
    NUMBER("number", "序号", "题号", "行号", "no");

    public static final List<Field> OPTIONS =
            List.of(OPTION_A, OPTION_B, OPTION_C, OPTION_D, OPTION_E, OPTION_F, OPTION_G, OPTION_H);

    /** Fields that hold several things, in any order and number. */
    static final List<Field> LISTS = List.of(CITES, KNOWLEDGE, CATEGORY, TAGS);

    private final String key;
    private final List<String> headings;

    Field(String key, String... headings) {
        this.key = key;
        this.headings = List.of(headings);
    }

    /** Its name in a {@link Mapping}. */
    public String key() {
        return key;
    }

    public static Optional<Field> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /** What our own files call it. */
    public String chinese() {
        int option = OPTIONS.indexOf(this);
        return option < 0 ? headings.getFirst() : "选项" + Keys.at(option);
    }

    /** All names under which it is known. */
    public List<String> headings() {
        int option = OPTIONS.indexOf(this);
        if (option < 0) return headings;
        String key = Keys.at(option);
        String number = String.valueOf(option + 1);
        String numeral = "一二三四五六七八".substring(option, option + 1);
        return List.of("选项" + key, key, key + "选项", "选项" + number, "选项" + numeral, "备选" + key, "答案" + key, "备选项" + key);
    }
}
