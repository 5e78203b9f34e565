package org.chuangkou.search.everyday;

/**
 * An official term that somebody may mean.
 *
 * @param said what the dictionary has for it in people's words
 * @param weight how likely it is meant, from 0 to 1
 */
public record Meant(String said, String term, double weight) {}
