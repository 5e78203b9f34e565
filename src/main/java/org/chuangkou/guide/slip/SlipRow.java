package org.chuangkou.guide.slip;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param applicant sealed */
@MappedEntity("slip")
record SlipRow(
        @Id String number,
        String place,
        LocalDate day,
        SlipKind kind,
        String item,
        int version,
        String username,
        Instant issuedAt,
        @Nullable String applicant,
        String body,
        @Nullable LocalDate answerBy,
        @Nullable String answered) {}
