package org.chuangkou.guide.document;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Keys for materials that come without one: the name itself, so that the next import finds the same clause. */
public final class MaterialKeys {
    private static final Pattern KEY = Pattern.compile("[^/\\s\\p{Cntrl}]{1,100}");
    private static final Pattern UNFIT = Pattern.compile("[/\\s\\p{Cntrl}]+");
    private static final int LONGEST = 60;

    private MaterialKeys() {}

    /** Whether this can be a material's key. */
    public static boolean fit(String key) {
        return KEY.matcher(key).matches();
    }

    /** A key for this name that is not taken yet. */
    public static String free(Predicate<String> taken, String name) {
        String key = UNFIT.matcher(name.strip()).replaceAll("-");
        if (key.length() > LONGEST) key = key.substring(0, LONGEST) + "-" + Integer.toHexString(name.hashCode());
        String free = key;
        for (int i = 2; taken.test(free); i++) free = key + "-" + i;
        return free;
    }
}
