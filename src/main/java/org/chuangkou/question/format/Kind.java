package org.chuangkou.question.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chuangkou.question.kind.Question;

/** The kinds of questions (题型) as files name them. */
public enum Kind {
    SINGLE("单选", "单项选择", "单选选择", "single", "singlechoice"),
    MULTIPLE("多选", "多项选择", "多选选择", "multiple", "multiplechoice"),
    JUDGE("判断", "是非", "对错", "正误判断", "判断正误", "judge", "truefalse", "true/false"),
    BLANK("填空", "blank", "fillblank"),
    ORDER("排序", "order", "ordering"),
    MATCH("配对", "匹配", "连线", "match", "matching"),
    CASE("案例", "案例分析", "材料", "材料分析", "综合", "综合分析", "case"),
    ESSAY("简答", "问答", "论述", "主观", "简述", "名词解释", "essay", "shortanswer"),
    /** Choices of which only the answers tell whether one is right or several. */
    CHOICE("选择", "客观选择", "不定项选择", "不定项", "choice");

    private final List<String> names;

    Kind(String... names) {
        this.names = List.of(names);
    }

    public static Kind of(Question question) {
        return switch (question) {
            case Question.Single single -> SINGLE;
            case Question.Multiple multiple -> MULTIPLE;
            case Question.Judge judge -> JUDGE;
            case Question.Blank blank -> BLANK;
            case Question.Order order -> ORDER;
            case Question.Match match -> MATCH;
            case Question.Case parts -> CASE;
            case Question.Essay essay -> ESSAY;
        };
    }

    /** As files call it: 单选, 多选 … */
    public String chinese() {
        return names.getFirst();
    }

    /** The kind of this name, with or without 题 behind it. */
    public static Optional<Kind> called(String name) {
        String plain = plain(name);
        return Arrays.stream(values())
                .filter(kind -> kind.names.contains(plain))
                .findFirst();
    }

    /** The one kind of which the text speaks: 一、单项选择题（每题 2 分）; empty when it speaks of none or of several. */
    public static Optional<Kind> within(String text) {
        String plain = plain(text);
        List<Kind> found = Arrays.stream(values())
                .filter(kind ->
                        kind != CHOICE && kind.names.stream().anyMatch(name -> han(name) && plain.contains(name)))
                .toList();
        if (found.size() == 1) return Optional.of(found.getFirst());
        return found.isEmpty() && CHOICE.names.stream().anyMatch(name -> han(name) && plain.contains(name))
                ? Optional.of(CHOICE)
                : Optional.empty();
    }

    private static boolean han(String name) {
        return name.charAt(0) > 0x2E80;
    }

    private static String plain(String name) {
        return Words.plain(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_\\-\\[\\]()【】]", "")
                .replaceFirst("题型?$", "");
    }
}
