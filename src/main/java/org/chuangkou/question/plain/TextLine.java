package org.chuangkou.question.plain;

/**
 * A line of a text or a paragraph of a Word file.
 *
 * @param number from 1
 * @param text without white space around it
 */
record TextLine(int number, String text) {
    TextLine with(String other) {
        return new TextLine(number, other.strip());
    }
}
