package org.chuangkou.base;

import jakarta.inject.Singleton;

/** Which database this is: what a node keeps beside it (an index) must not be taken for that of another. */
@Singleton
public class Installation {
    private static final String NAME = "installation";

    private final MetaRows rows;

    Installation(MetaRows rows) {
        this.rows = rows;
    }

    /** 12 characters that no other database has. */
    @Atomic
    public String id() {
        return rows.find(NAME).orElseGet(() -> {
            rows.keep(NAME, Ids.sha256(Ids.secret()).substring(0, 12));
            return rows.find(NAME).orElseThrow();
        });
    }

    /** Whether this is what was last remembered under the name. */
    @Atomic
    public boolean remembers(String name, String content) {
        return rows.find(name).filter(content::equals).isPresent();
    }

    /** In place of what was remembered under the name before; at most 1,024 characters. */
    @Atomic
    public void remember(String name, String content) {
        rows.put(name, content);
    }
}
