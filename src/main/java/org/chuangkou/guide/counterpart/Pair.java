package org.chuangkou.guide.counterpart;

/** A clause of the hall's item and the one of ours that says the like. */
record Pair(String clause, String ours) {}
