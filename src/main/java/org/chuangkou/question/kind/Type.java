package org.chuangkou.question.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Kinds of questions by the names that files and the contract use (题型). */
public enum Type {
    SINGLE,
    MULTIPLE,
    JUDGE,
    BLANK,
    ORDER,
    MATCH,
    CASE,
    ESSAY;

    public static Type of(Question question) {
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

    /** Lower case, as files and addresses have it. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<Type> called(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    public static String words() {
        return Arrays.stream(values()).map(Type::word).collect(Collectors.joining("、"));
    }

    /** What has the parts of a case, which are marked one by one. */
    public static List<Question> parts(Question question) {
        return question instanceof Question.Case material
                ? material.parts().stream().map(Question.Case.Part::question).toList()
                : List.of(question);
    }
}
