package org.chuangkou.search.text;

import java.util.LinkedHashSet;
import java.util.Set;

/** What somebody may have meant who typed pinyin with one slip. */
public final class PinyinSlips {

    private PinyinSlips() {}

    /** Every beginning of pinyin that is one slip (a letter wrong, missing, too many, or two exchanged) away from this one. */
    public static Set<String> of(String latin) {
        Set<String> meant = new LinkedHashSet<>();
        for (int i = 0; i <= latin.length(); i++) {
            String before = latin.substring(0, i);
            String after = latin.substring(i);
            for (char c = 'a'; c <= 'z'; c++) {
                keep(before + c + after, meant);
                if (!after.isEmpty()) {
                    keep(before + c + after.substring(1), meant);
                }
            }
            if (!after.isEmpty()) {
                keep(before + after.substring(1), meant);
            }
            if (after.length() > 1) {
                keep(before + after.charAt(1) + after.charAt(0) + after.substring(2), meant);
            }
        }
        meant.remove(latin);
        return meant;
    }

    private static void keep(String latin, Set<String> meant) {
        if (Readings.beginsPinyin(latin)) {
            meant.add(latin);
        }
    }
}
