package org.chuangkou.account.trail;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Json;
import org.chuangkou.fact.Audited;

/**
 * One entry of the trail, as stored.
 *
 * @param sequence counted from 1 without gaps
 * @param details JSON, its keys in order
 * @param hash SHA-256 over the hash before it and all the rest
 */
@MappedEntity("audit_entry")
record Entry(
        @Id long sequence,
        Instant at,
        String actor,
        String action,
        String subject,
        String details,
        String address,
        String hash) {

    /** The fact as the entry that follows {@code head}; texts too long for the table are cut, never lost. */
    static Entry after(Head head, Audited fact) {
        var entry = new Entry(
                head.sequence() + 1,
                fact.at().truncatedTo(ChronoUnit.MICROS),
                cut(fact.actor(), 64),
                cut(fact.action(), 64),
                cut(fact.subject(), 255),
                Json.write(new TreeMap<>(fact.details())),
                cut(fact.address(), 64),
                "");
        return new Entry(
                entry.sequence,
                entry.at,
                entry.actor,
                entry.action,
                entry.subject,
                entry.details,
                entry.address,
                entry.hashAfter(head.hash()));
    }

    /** What its hash must be. The JSON array keeps the fields apart, so nothing moves from one to the next unseen. */
    String hashAfter(String before) {
        return Ids.sha256(
                Json.write(List.of(before, sequence, at.toString(), actor, action, subject, details, address)));
    }

    @SuppressWarnings("unchecked")
    Map<String, String> detailMap() {
        return new TreeMap<>(Json.read(details, Map.class));
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
