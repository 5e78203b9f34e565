package org.chuangkou.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.chuangkou.base.Messages;

/** Times as people say them. */
record Times(Messages messages, Locale locale, Instant now, ZoneId zone) {
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** How long ago, or in how long; the date when that is more than a month. */
    String ago(String iso) {
        Instant at = parse(iso);
        boolean past = !at.isAfter(now);
        Duration gone = Duration.between(at, now).abs();
        if (gone.toSeconds() < 60) return messages.say(locale, "time.now");
        String direction = past ? "time.ago." : "time.in.";
        if (gone.toMinutes() < 60) return messages.say(locale, direction + "minutes", gone.toMinutes());
        if (gone.toHours() < 24) return messages.say(locale, direction + "hours", gone.toHours());
        if (gone.toDays() <= 31) return messages.say(locale, direction + "days", gone.toDays());
        return at.atZone(zone).toLocalDate().toString();
    }

    String exact(String iso) {
        return EXACT.format(parse(iso).atZone(zone));
    }

    /** The day, in the hall's zone. */
    String day(String iso) {
        return parse(iso).atZone(zone).toLocalDate().toString();
    }

    private Instant parse(String iso) {
        if (iso.length() == 10) return LocalDate.parse(iso).atStartOfDay(zone).toInstant();
        return OffsetDateTime.parse(iso).toInstant();
    }
}
