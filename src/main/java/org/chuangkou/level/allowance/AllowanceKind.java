package org.chuangkou.level.allowance;

import java.util.Locale;

/** What an allowance is paid for. */
public enum AllowanceKind {
    /** The level certificate (技能津贴). */
    SKILL,
    /** Years of work since then (工龄津贴). */
    SENIORITY,
    /** 学历津贴. */
    EDUCATION,
    /** Something that a manager has corrected (调整). */
    ADJUSTMENT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AllowanceKind called(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
