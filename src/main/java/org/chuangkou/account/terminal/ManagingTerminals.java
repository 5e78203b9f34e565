package org.chuangkou.account.terminal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.jspecify.annotations.Nullable;

/** What an administrator does with hall terminals. */
@Singleton
class ManagingTerminals {
    private final TerminalRows terminals;
    private final Audit audit;
    private final Clock clock;

    ManagingTerminals(TerminalRows terminals, Audit audit, Clock clock) {
        this.terminals = terminals;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param code shown once, {@link RegisteringTerminal#WINDOW} valid */
    record Coded(String name, String code, Instant until) {}

    @Atomic
    List<Terminal> all() {
        return terminals.all();
    }

    @Atomic
    Coded create(String name, String place, String window, Actor actor) {
        var faults = new ArrayList<Fault>();
        if (name.isBlank()) faults.add(Fault.field("name", "refusal.missing"));
        check("name", name, 128, faults);
        check("place", place, 64, faults);
        check("window", window, 64, faults);
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        Instant now = clock.instant();
        String id = Ids.next(now);
        String stripped = name.strip();
        terminals.insert(new Terminal(id, stripped, known(place), known(window), null, null, null, now, null, null));
        audit.note(actor, "terminal.created", "terminal:" + id, Map.of("name", stripped));
        return code(id, stripped, now);
    }

    /** A code for another browser; the one registered so far serves until it is entered. */
    @Atomic
    Coded codeAgain(String id, Actor actor) {
        Terminal terminal = existing(id);
        if (terminal.revokedAt() != null) throw Refusal.conflict("terminal.revoked-already");
        audit.note(actor, "terminal.coded", "terminal:" + id, Map.of("name", terminal.name()));
        return code(id, terminal.name(), clock.instant());
    }

    @Atomic
    void revoke(String id, Actor actor) {
        Terminal terminal = existing(id);
        if (terminal.revokedAt() != null) return;
        terminals.revoke(id, clock.instant());
        audit.note(actor, "terminal.revoked", "terminal:" + id, Map.of("name", terminal.name()));
    }

    private Coded code(String id, String name, Instant now) {
        terminals.voidExpired(now);
        Instant until = now.plus(RegisteringTerminal.WINDOW);
        String code = Ids.code(8);
        terminals.setCode(id, Ids.sha256(code), until);
        return new Coded(name, code.substring(0, 4) + " " + code.substring(4), until);
    }

    private Terminal existing(String id) {
        return terminals.hold(id).orElseThrow(() -> Refusal.notFound("terminal.unknown"));
    }

    private static void check(String field, String value, int most, List<Fault> faults) {
        if (value.codePointCount(0, value.length()) > most) faults.add(Fault.field(field, "refusal.too-long", most));
    }

    private static @Nullable String known(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
