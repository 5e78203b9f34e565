package org.chuangkou.guide.store;

import java.util.Collection;

/** What cites clauses of documents and has to know at once, in the same transaction, that they may read otherwise. */
public interface Cited {
    /** @param codes documents that have just got a new version, in force now or to come */
    void revised(Collection<String> codes);
}
