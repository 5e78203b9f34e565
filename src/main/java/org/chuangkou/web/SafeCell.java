package org.chuangkou.web;

/** Cells of files that will be opened in a spreadsheet program. */
public final class SafeCell {
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private SafeCell() {}

    /** The text, with an apostrophe before it where the program would take it for a formula. */
    public static String of(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
