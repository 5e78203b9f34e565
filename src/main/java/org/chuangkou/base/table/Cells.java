package org.chuangkou.base.table;

import java.text.Normalizer;
import java.util.Locale;

/** Texts of cells. */
public final class Cells {
    private Cells() {}

    /** One kind of line end, whatever the file has. */
    static String text(String raw) {
        return raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Without the white space around it, also that which only looks empty (full width, no-break, zero width). */
    public static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && empty(text.charAt(start))) start++;
        while (end > start && empty(text.charAt(end - 1))) end--;
        return text.substring(start, end);
    }

    /** A heading in the form in which headings are compared: no case, no width, no spaces, no marks around it. */
    public static String heading(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Cf}*:_-]", "")
                .replaceAll("\\((必填|选填|可选|required|optional)\\)$", "");
    }

    private static boolean empty(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }
}
