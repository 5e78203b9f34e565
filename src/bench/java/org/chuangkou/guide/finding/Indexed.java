package org.chuangkou.guide.finding;

import java.time.Instant;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.store.Version;
import org.chuangkou.search.Entry;

/** Guides as the service puts them into its index. */
public final class Indexed {

    private Indexed() {}

    public static Entry of(Guide guide) {
        return Entries.of(new Version(guide, 1, Instant.EPOCH, "", "", "", Instant.EPOCH));
    }
}
