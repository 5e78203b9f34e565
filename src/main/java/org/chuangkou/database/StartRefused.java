package org.chuangkou.database;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The service cannot start, for a reason that whoever starts it can mend. {@link #sentence} says it and what to do, from
 * {@code i18n/start.properties}: no stack trace is shown for it.
 */
public final class StartRefused extends RuntimeException {

    /** Why; the comment tells the arguments. */
    public enum Reason {
        /** the number of arguments is not zero: the known variables. */
        ARGUMENTS,
        /** variable, known variables. */
        UNKNOWN_VARIABLE,
        /** variable, value, what is expected in Chinese and in English. */
        BAD_VALUE,
        /** variable. */
        NO_URL,
        /** what is wrong, as the framework says it. */
        BAD_CONFIGURATION,
        /** port. */
        PORT_BUSY,
        /** host, port, what the system says. */
        PORT_REFUSED,
        /** folder, holder's process id. */
        FOLDER_HELD,
        /** folder, what the system says. */
        FOLDER_UNUSABLE,
        /** operating system, architecture. */
        NO_PACKAGED_SERVER,
        /** log, its last line. */
        SERVER_SILENT,
        /** url. */
        URL_NOT_MYSQL,
        /** url, what the driver says. */
        URL_WRONG,
        /** url, what the system says. */
        DATABASE_UNREACHABLE,
        /** user name. */
        DATABASE_DENIED,
        /** schema. */
        DATABASE_MISSING,
        /** version found. */
        DATABASE_TOO_OLD,
        /** what the server or driver says. */
        DATABASE_REFUSED,
        /** what differs. */
        TABLES_DIFFER,
        /** what is wrong. */
        UNEXPECTED;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final Object[] arguments;

    public StartRefused(Reason reason, Object... arguments) {
        this(null, reason, arguments);
    }

    public StartRefused(@Nullable Throwable cause, Reason reason, Object... arguments) {
        super(reason.key(), cause);
        this.reason = reason;
        this.arguments = arguments.clone();
    }

    public Reason reason() {
        return reason;
    }

    /** One line in this language: Chinese for the root locale, else English. */
    public String sentence(Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle(
                "i18n.start",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
        return new MessageFormat(words.getString(reason.key()), locale)
                .format(arguments)
                .replaceAll("\\s+", " ");
    }

    @Override
    public String getMessage() {
        return sentence(Locale.ENGLISH);
    }
}
