package org.chuangkou.question;

/**
 * On what a question rests.
 *
 * @param item code of a guide or law
 * @param clause key of a clause of it, e.g. {@code materials/id-card}, {@code articles/32}
 */
public record Citation(String item, String clause) {}
