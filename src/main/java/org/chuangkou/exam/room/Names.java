package org.chuangkou.exam.room;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.account.Accounts;
import org.chuangkou.base.Page;
import org.chuangkou.exam.room.log.RoomEvent;

/** Names for user names. */
@Singleton
class Names {
    private final Accounts accounts;

    Names(Accounts accounts) {
        this.accounts = accounts;
    }

    @Transactional(readOnly = true)
    Map<String, String> of(List<String> usernames) {
        var names = new HashMap<>(accounts.names(usernames));
        usernames.forEach(username -> names.putIfAbsent(username, username));
        return names;
    }

    Page<LogLine> lines(Page<RoomEvent> events) {
        var usernames = new ArrayList<String>();
        for (RoomEvent event : events.items()) if (event.candidate() != null) usernames.add(event.candidate());
        Map<String, String> names = of(usernames.stream().distinct().toList());
        return events.map(event -> LogLine.of(event, names));
    }
}
