package org.chuangkou.fact;

import java.time.Instant;

/** An attempt does not count, whatever it was worth: a breach of the rules (违纪), say. */
public record AttemptVoided(String attempt, String exam, String candidate, int level, Instant at) implements Fact {}
