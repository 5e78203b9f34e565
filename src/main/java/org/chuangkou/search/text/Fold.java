package org.chuangkou.search.text;

import com.github.houbb.opencc4j.support.data.impl.OpenccDatas;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Folds one character at a time, so that a part of a text folds to a part of the folded text: compatibility forms and full
 * width to plain ones, accents away, lower case, traditional to simplified. Everything but letters, digits and Han is dropped.
 */
final class Fold {

    /** Stands for a character that is dropped. */
    static final int DROPPED = 0;

    /** Stands for a character that folds to several letters, see {@link #several}. */
    static final int SEVERAL = 0xFFFF;

    private static final char UNKNOWN = 1;

    private static final Map<Integer, Integer> SIMPLIFIED = simplified();

    /** What characters of the basic plane fold to, worked out when they are first met; that two threads may do so is no harm. */
    private static final char[] BASIC = new char[0x10000];

    static {
        Arrays.fill(BASIC, UNKNOWN);
    }

    private Fold() {}

    /** @return the letter, {@link #DROPPED} or {@link #SEVERAL} */
    static int of(int codePoint) {
        if (codePoint >= BASIC.length) {
            return single(letters(codePoint));
        }
        int known = BASIC[codePoint];
        if (known == UNKNOWN) {
            int letter = single(letters(codePoint));
            // A letter beyond the plane has no room in the table and is worked out each time, as several are.
            known = letter < BASIC.length ? letter : SEVERAL;
            BASIC[codePoint] = (char) known;
        }
        return known;
    }

    static int[] several(int codePoint) {
        return letters(codePoint);
    }

    private static int single(int[] letters) {
        return letters.length == 0 ? DROPPED : letters.length == 1 ? letters[0] : SEVERAL;
    }

    private static int[] letters(int codePoint) {
        if (codePoint < 0x80 || isSyllableOfHangul(codePoint) || isCommonHan(codePoint)) {
            return letter(codePoint);
        }
        if (Character.getType(codePoint) == Character.SURROGATE) {
            return new int[0];
        }
        return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .codePoints()
                .flatMap(c -> Arrays.stream(letter(c)))
                .toArray();
    }

    private static int[] letter(int codePoint) {
        if (!isLetter(codePoint)) {
            return new int[0];
        }
        int lower = Character.toLowerCase(codePoint);
        return new int[] {SIMPLIFIED.getOrDefault(lower, lower)};
    }

    /** Private use counts as a letter: local fonts put rare characters of names there. */
    private static boolean isLetter(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.isIdeographic(codePoint)
                || Character.getType(codePoint) == Character.PRIVATE_USE;
    }

    private static boolean isSyllableOfHangul(int codePoint) {
        return codePoint >= 0xAC00 && codePoint <= 0xD7A3;
    }

    private static boolean isCommonHan(int codePoint) {
        return codePoint >= 0x4E00 && codePoint <= 0x9FFF;
    }

    private static Map<Integer, Integer> simplified() {
        Map<Integer, Integer> map = new HashMap<>();
        OpenccDatas.tsChar().data().getDataMap().forEach((from, to) -> map.put(from.codePointAt(0), first(to)));
        for (String line : WordFile.lines("variants.txt")) {
            map.put(line.codePointAt(0), line.codePointBefore(line.length()));
        }
        map.replaceAll((from, to) -> map.getOrDefault(to, to));
        return map;
    }

    private static int first(List<String> choices) {
        return choices.getFirst().codePointAt(0);
    }
}
