package org.chuangkou.search.document;

/** Cuts texts that are longer than is kept. */
final class Cut {

    private Cut() {}

    /** The beginning of a text, no character split. */
    static String to(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
