package org.chuangkou.account.session;

import java.time.Instant;
import org.chuangkou.account.session.SessionRows.SessionRow;

/** A session that has not ended, as its owner sees it. @param browser in words, as {@link Browsers} tells it */
public record OwnSession(String id, String browser, String address, Instant lastSeen, Instant since, boolean locked) {

    static OwnSession of(SessionRow row) {
        return new OwnSession(
                row.id(), Browsers.name(row.agent()), row.address(), row.lastSeen(), row.createdAt(), row.locked());
    }
}
