package org.chuangkou.question;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a clerk is examined in (考核领域). */
public enum Domain {
    ETHICS("职业道德"),
    BASICS("基础知识"),
    GUIDANCE("咨询引导"),
    ACCEPTANCE("受理初审"),
    DELIVERY("流转送达"),
    ASSISTANCE("帮办与投诉处理"),
    MANAGEMENT("培训与管理");

    private final String name;

    Domain(String name) {
        this.name = name;
    }

    /** As papers and files call it. */
    public String chinese() {
        return name;
    }

    /** All of them, for a sentence. */
    public static String names() {
        return Arrays.stream(values()).map(Domain::chinese).collect(Collectors.joining("、"));
    }

    public static Optional<Domain> called(String name) {
        return Arrays.stream(values())
                .filter(domain -> domain.name.equals(name))
                .findFirst();
    }
}
