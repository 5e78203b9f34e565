package org.chuangkou.guide.calendar;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** @param name of the holiday, or why the day is unlike others of its weekday */
@MappedEntity("calendar_day")
public record CalendarDay(@Id LocalDate day, DayKind kind, String name) {}
