package org.chuangkou.exam.schedule;

/**
 * Somebody who is to sit an exam (考生).
 *
 * @param place in the list of the exam, from 1: who stands near in it shares few questions
 * @param extraMinutes the candidate's own, for a disability say
 */
public record Candidate(String exam, String username, int place, int extraMinutes) {}
