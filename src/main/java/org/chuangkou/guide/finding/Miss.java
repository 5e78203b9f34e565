package org.chuangkou.guide.finding;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** Words that found nothing. */
@Introspected
public record Miss(String words, int times, LocalDate lastDay) {}
