package org.chuangkou.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A level certificate that a clerk has brought along: 5 is the lowest level, 1 the highest. */
public record Certificate(
        int level, @Nullable String issuer, @Nullable LocalDate issuedOn) {}
