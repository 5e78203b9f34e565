package org.chuangkou.question.store;

import java.time.Instant;
import org.chuangkou.base.Json;
import org.chuangkou.question.Item;
import org.chuangkou.question.State;
import org.chuangkou.question.file.ItemJson;
import org.chuangkou.question.store.VersionRows.VersionRow;
import org.jspecify.annotations.Nullable;

/**
 * A question of the bank in its newest version.
 *
 * @param state as it is at the moment of reading
 * @param staleFrom when a clause it cites began, or will begin, to say something else; null when none is known to
 * @param author who wrote this version, {@code -} for what came with the product
 * @param origin {@code hall}, {@code content}, or the name of the source it was taken in from
 */
public record Kept(
        Item item,
        int version,
        State state,
        @Nullable Instant staleFrom,
        String author,
        String origin,
        Instant createdAt,
        Instant changedAt) {

    static Kept of(QuestionRow row, VersionRow version, Instant now) {
        return new Kept(
                item(version),
                row.version(),
                row.state(now),
                row.staleFrom(),
                row.author(),
                row.origin(),
                row.createdAt(),
                row.changedAt());
    }

    static Item item(VersionRow version) {
        return ItemJson.read(version.question(), Json.parse(version.body()));
    }
}
