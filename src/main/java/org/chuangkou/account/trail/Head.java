package org.chuangkou.account.trail;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Where the chain ends, kept apart so that entries missing at its end are missed. */
@MappedEntity("audit_head")
record Head(@Id int id, long sequence, String hash) {
    /** The head of an empty trail. */
    static final Head ORIGIN = new Head(1, 0, "0".repeat(64));

    static Head at(Entry last) {
        return new Head(1, last.sequence(), last.hash());
    }
}
