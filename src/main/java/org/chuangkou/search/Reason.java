package org.chuangkou.search;

/**
 * Why an entry was found.
 *
 * @param kind what speaks for it
 * @param text the everyday words and official term that led to it, or empty
 * @param weight how much, from 0 to 1
 */
public record Reason(Kind kind, String text, double weight) {

    /** What may speak for an entry. */
    public enum Kind {
        /** A code of it was typed. */
        CODE,
        /** Its title or an everyday name shares letters, or is read so. */
        NAME,
        /** What is told of it shares words. */
        PASSAGE,
        /** Its name fits an official term that the dictionary has for what was said. */
        DICTIONARY,
        /** Its title is near in meaning. */
        TITLE_MEANING,
        /** All that is told of it is near in meaning. */
        WHOLE_MEANING
    }
}
