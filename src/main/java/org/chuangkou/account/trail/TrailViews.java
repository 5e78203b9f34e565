package org.chuangkou.account.trail;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chuangkou.account.Accounts;
import org.chuangkou.base.Message;
import org.chuangkou.base.Messages;

/** Entries in words. */
@Singleton
class TrailViews {
    private final Accounts accounts;
    private final Messages messages;

    TrailViews(Accounts accounts, Messages messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    record Detail(Message name, String value) {}

    /** @param who empty for nobody in particular */
    record Line(
            long sequence,
            Instant at,
            String who,
            String name,
            Message did,
            String action,
            String subject,
            List<Detail> details,
            String address,
            String hash) {}

    List<Line> lines(List<Entry> entries) {
        var actors = entries.stream().map(Entry::actor).collect(Collectors.toSet());
        Map<String, String> names = accounts.names(actors);
        return entries.stream().map(entry -> line(entry, names)).toList();
    }

    /** What was done; {@code {0}} of its words is what it was done to. */
    Message action(String action, String object) {
        String key = "audit.action." + action;
        return messages.knows(key) ? Message.of(key, object) : Message.of("audit.action", action, object);
    }

    private Line line(Entry entry, Map<String, String> names) {
        String who = entry.actor().equals("-") ? "" : entry.actor();
        return new Line(
                entry.sequence(),
                entry.at(),
                who,
                names.getOrDefault(who, who),
                action(entry.action(), object(entry.subject())),
                entry.action(),
                entry.subject(),
                entry.detailMap().entrySet().stream()
                        .map(e -> new Detail(name(e.getKey()), e.getValue()))
                        .toList(),
                entry.address(),
                entry.hash());
    }

    private Message name(String detail) {
        String key = "audit.detail." + detail;
        return messages.knows(key) ? Message.of(key) : Message.of("audit.detail", detail);
    }

    private static String object(String subject) {
        return subject.substring(subject.indexOf(':') + 1);
    }
}
