package org.chuangkou.account.secret;

import java.util.Optional;
import org.chuangkou.base.Message;

/** What somebody may choose as a password or a PIN. Given or imported ones are taken as they are. */
public final class SecretRules {
    static final int SHORTEST = 10;
    static final int LONGEST = 128;

    private SecretRules() {}

    /** @return what is wrong with it, if anything; that it is not the old one is for who knows the old one */
    public static Optional<Message> password(String username, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) return Optional.of(Message.of("password.too-short", SHORTEST));
        if (length > LONGEST) return Optional.of(Message.of("refusal.too-long", LONGEST));
        if (Usernames.normal(password).equalsIgnoreCase(username)) return Optional.of(Message.of("password.username"));
        return Optional.empty();
    }

    /** 4 to 8 digits that are not the first ones anybody would try. */
    public static Optional<Message> pin(String pin) {
        if (!pin.matches("[0-9]{4,8}")) return Optional.of(Message.of("pin.digits"));
        boolean run = steps(pin, 0) || steps(pin, 1) || steps(pin, -1);
        return run ? Optional.of(Message.of("pin.simple")) : Optional.empty();
    }

    private static boolean steps(String digits, int by) {
        for (int i = 1; i < digits.length(); i++) {
            if (digits.charAt(i) - digits.charAt(i - 1) != by) return false;
        }
        return true;
    }
}
