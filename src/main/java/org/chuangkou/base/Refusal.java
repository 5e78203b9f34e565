package org.chuangkou.base;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request that is not carried out, for a reason its sender can mend. Nothing has changed. The web turns it into a
 * problem (RFC 9457) or an error page; {@code kind} is its status.
 */
public final class Refusal extends RuntimeException {
    /** Why, in HTTP's terms. */
    public enum Kind {
        INVALID(400),
        UNKNOWN_CALLER(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        TOO_LARGE(413),
        UNSUPPORTED(415),
        PRECONDITION_MISSING(428),
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /**
     * One thing that is wrong with the input. Either {@code field} names it, or sheet, row (from 1, as Excel shows
     * it) and column do.
     */
    public record Fault(
            @Nullable String field,
            @Nullable String sheet,
            @Nullable Integer row,
            @Nullable String column,
            Message message) {

        public static Fault field(String field, String key, Object... args) {
            return new Fault(field, null, null, null, Message.of(key, args));
        }

        public static Fault cell(int row, @Nullable String column, String key, Object... args) {
            return new Fault(null, null, row, column, Message.of(key, args));
        }
    }

    private final Kind kind;
    private final Message reason;
    private final List<Fault> faults;

    public Refusal(Kind kind, Message reason, List<Fault> faults) {
        super(reason.key() + " " + reason.args() + (faults.isEmpty() ? "" : " " + faults), null, false, false);
        this.kind = kind;
        this.reason = reason;
        this.faults = List.copyOf(faults);
    }

    public static Refusal notFound(String key, Object... args) {
        return new Refusal(Kind.NOT_FOUND, Message.of(key, args), List.of());
    }

    public static Refusal forbidden(String key, Object... args) {
        return new Refusal(Kind.FORBIDDEN, Message.of(key, args), List.of());
    }

    public static Refusal conflict(String key, Object... args) {
        return new Refusal(Kind.CONFLICT, Message.of(key, args), List.of());
    }

    public static Refusal invalid(String key, Object... args) {
        return new Refusal(Kind.INVALID, Message.of(key, args), List.of());
    }

    public static Refusal invalid(List<Fault> faults) {
        return new Refusal(Kind.INVALID, Message.of("refusal.invalid", faults.size()), faults);
    }

    public Kind kind() {
        return kind;
    }

    public Message reason() {
        return reason;
    }

    public List<Fault> faults() {
        return faults;
    }
}
