package org.chuangkou.exam.sitting;

/** Somebody hands in, at this device. */
record HandIn(String attempt, String device) {}
