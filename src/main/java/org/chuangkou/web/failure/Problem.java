package org.chuangkou.web.failure;

import java.util.List;
import java.util.Locale;
import org.chuangkou.base.Messages;
import org.chuangkou.base.Refusal;
import org.jspecify.annotations.Nullable;

/** An error as RFC 9457 has it; {@code errors} is there for input that is wrong. */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable List<Fault> errors) {

    /** One wrong thing, in the reader's words. */
    record Fault(
            @Nullable String field,
            @Nullable String sheet,
            @Nullable Integer row,
            @Nullable String column,
            String message) {}

    static Problem of(Refusal refusal, Messages messages, Locale locale) {
        int status = refusal.kind().status();
        List<Fault> faults = refusal.faults().stream()
                .map(f -> new Fault(f.field(), f.sheet(), f.row(), f.column(), messages.say(locale, f.message())))
                .toList();
        return new Problem(
                "/problems/" + refusal.reason().key().replace('.', '-'),
                messages.say(locale, "status." + status),
                status,
                messages.say(locale, refusal.reason()),
                faults.isEmpty() ? null : faults);
    }

    static Problem plain(int status, String key, Messages messages, Locale locale, Object... args) {
        return new Problem(
                "/problems/" + key.replace('.', '-'),
                messages.say(locale, "status." + status),
                status,
                messages.say(locale, key, args),
                null);
    }
}
