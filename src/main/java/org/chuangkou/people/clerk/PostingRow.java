package org.chuangkou.people.clerk;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.chuangkou.people.Posting;
import org.jspecify.annotations.Nullable;

@MappedEntity("posting")
record PostingRow(
        String clerk,
        Instant validFrom,
        @Nullable Instant validTo,
        String place,
        @Nullable String hallWindow,
        @Nullable String post) {

    Posting posting() {
        return new Posting(clerk, validFrom, validTo, place, hallWindow, post);
    }
}
