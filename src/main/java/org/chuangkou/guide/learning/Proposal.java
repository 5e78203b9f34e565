package org.chuangkou.guide.learning;

import java.time.LocalDate;

/**
 * An everyday name for a guide, as the desk uses it.
 *
 * @param people at least so many said so
 * @param first what search gives first for these words now
 */
public record Proposal(String words, String code, String name, int people, LocalDate lastDay, String first) {}
