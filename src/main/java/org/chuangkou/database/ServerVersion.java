package org.chuangkou.database;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code SELECT VERSION()} says: {@code 8.0.33}, {@code 10.11.6-MariaDB-log}. */
record ServerVersion(boolean mariadb, int major, int minor) {
    private static final Pattern NUMBERS = Pattern.compile("(?:5\\.5\\.5-)?(\\d+)\\.(\\d+).*");

    static ServerVersion parse(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            throw new IllegalArgumentException("no version: " + text);
        }
        return new ServerVersion(
                text.contains("MariaDB"), Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
    }

    /** MySQL 8.0 or MariaDB 10.6, or newer. */
    boolean suffices() {
        return mariadb ? major > 10 || (major == 10 && minor >= 6) : major >= 8;
    }
}
