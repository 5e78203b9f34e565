package org.chuangkou.exam.blueprint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an exam is for. */
public enum ExamKind {
    /** To practise: whoever likes, as often as they like, with the result at once. */
    MOCK,
    /** To count: by invitation, once, with a result that somebody releases. */
    GRADED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ExamKind> called(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
