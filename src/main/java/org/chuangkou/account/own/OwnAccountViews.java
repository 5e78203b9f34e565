package org.chuangkou.account.own;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chuangkou.account.Account;
import org.chuangkou.account.Accounts;
import org.chuangkou.account.Role;
import org.chuangkou.account.door.Identification;
import org.chuangkou.account.session.OwnSession;
import org.chuangkou.account.session.SessionSteps;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** What the page of one's own account shows. */
@Singleton
class OwnAccountViews {
    private static final Set<String> DONE = Set.of("password", "pin", "pin-removed", "session");

    private final Accounts accounts;
    private final SessionSteps sessions;

    OwnAccountViews(Accounts accounts, SessionSteps sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    record Line(
            String id, String browser, String address, Instant lastSeen, Instant since, boolean locked, boolean mine) {}

    /** @param done what has just succeeded */
    record Model(
            String username,
            String displayName,
            List<Role> roles,
            boolean hasPin,
            List<Line> sessions,
            @Nullable String done,
            List<Fault> errors) {}

    View page(HttpRequest<?> request, @Nullable String done, List<Fault> errors) {
        String username = Objects.requireNonNull(Viewer.of(request).username());
        String mine = Identification.sessionOf(request).orElse("");
        Account account = accounts.find(username).orElseThrow(() -> Refusal.notFound("account.unknown"));
        return new View(
                "account/own",
                new Model(
                        username,
                        account.name(),
                        account.roles().stream().sorted().toList(),
                        account.hasPin(),
                        sessions.of(username).stream()
                                .map(session -> line(session, mine))
                                .toList(),
                        done != null && DONE.contains(done) ? done : null,
                        errors));
    }

    private static Line line(OwnSession session, String mine) {
        return new Line(
                session.id(),
                session.browser(),
                session.address(),
                session.lastSeen(),
                session.since(),
                session.locked(),
                session.id().equals(mine));
    }
}
