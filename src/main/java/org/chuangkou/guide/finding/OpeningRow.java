package org.chuangkou.guide.finding;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/** How often somebody opened a guide on a day. */
@MappedEntity("guide_opening")
record OpeningRow(String username, String code, LocalDate day, int times, Instant lastAt) {}
