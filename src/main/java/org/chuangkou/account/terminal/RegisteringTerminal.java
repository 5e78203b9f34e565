package org.chuangkou.account.terminal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Ids;

/**
 * Makes the browser that knows a code the terminal. A code has eight digits, so guessing is bounded: twenty wrong ones
 * in a quarter of an hour, whoever sent them, void all codes that are open.
 */
@Singleton
class RegisteringTerminal {
    static final int WRONG = 20;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final TerminalRows terminals;
    private final WrongCodes wrongCodes;
    private final Audit audit;
    private final Clock clock;

    RegisteringTerminal(TerminalRows terminals, WrongCodes wrongCodes, Audit audit, Clock clock) {
        this.terminals = terminals;
        this.wrongCodes = wrongCodes;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return the terminal's own secret, empty when the code is wrong, expired or void: not told apart */
    @Atomic
    Optional<String> register(String code, String address) {
        Instant now = clock.instant();
        String hash = Ids.sha256(code.replaceAll("\\s", ""));
        List<Terminal> open = terminals.holdOpenCodes();
        Optional<Terminal> meant = open.stream()
                .filter(terminal -> hash.equals(terminal.codeHash()))
                .filter(terminal -> terminal.openUntil(now).isPresent())
                .findFirst();
        if (meant.isEmpty()) {
            if (!open.isEmpty()) wrong(now, address);
            return Optional.empty();
        }
        String token = Ids.secret();
        String id = meant.get().id();
        terminals.register(id, Ids.sha256(token), now);
        audit.note(
                new Actor("-", address),
                "terminal.registered",
                "terminal:" + id,
                Map.of("name", meant.get().name()));
        return Optional.of(token);
    }

    private void wrong(Instant now, String address) {
        wrongCodes.insert(Ids.next(now), now);
        if (wrongCodes.since(now.minus(WINDOW)) < WRONG) return;
        terminals.voidCodes();
        wrongCodes.clear();
        audit.note(new Actor("-", address), "terminal.codes-void", "terminal:-");
    }
}
