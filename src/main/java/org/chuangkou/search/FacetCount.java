package org.chuangkou.search;

/** How many of the entries found have this value. */
public record FacetCount(String value, int count) {}
