package org.chuangkou.guide.calendar;

/** What has been ordered for a day: a holiday, work on a weekend, or nothing after all. */
public enum DayKind {
    REST,
    WORK,
    USUAL
}
