package org.chuangkou.people.exchange;

import java.text.Normalizer;
import org.chuangkou.account.secret.Usernames;
import org.chuangkou.base.table.Sheet;

/** What tells clerks apart in a table, in the form in which it is kept. */
final class ClerkLine {
    private ClerkLine() {}

    static String username(Sheet.Row row) {
        return Usernames.normal(row.get("username"));
    }

    static String no(Sheet.Row row) {
        return Normalizer.normalize(row.get("no"), Normalizer.Form.NFKC).strip();
    }
}
