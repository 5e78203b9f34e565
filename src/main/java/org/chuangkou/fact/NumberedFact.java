package org.chuangkou.fact;

/** A committed fact with its place in the order of all facts: numbers rise without end, begin at 1 and have no gaps. */
public record NumberedFact(long sequence, Fact fact) {}
