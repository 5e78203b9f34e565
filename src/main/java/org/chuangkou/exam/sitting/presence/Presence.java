package org.chuangkou.exam.sitting.presence;

import java.time.Instant;

/**
 * What was seen of a candidate.
 *
 * @param away whether another window is before the paper
 * @param timesLeft how often the paper's page was left
 * @param saves answers kept so far
 * @param savesMinute of them in the last minute, as counted by the node that served them
 * @param address the last one
 * @param moves how often the address changed
 * @param devices how often another device came, or tried to
 */
public record Presence(
        String candidate,
        Instant seenAt,
        boolean away,
        int timesLeft,
        int saves,
        int savesMinute,
        String address,
        int moves,
        int devices) {}
