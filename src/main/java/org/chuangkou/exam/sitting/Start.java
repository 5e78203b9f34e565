package org.chuangkou.exam.sitting;

/**
 * Somebody wants to begin.
 *
 * @param device on which it will go on, where the exam asks for that
 */
record Start(String exam, String candidate, String address, String device) {}
