package org.chuangkou.people.clerk;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.chuangkou.people.Certificate;
import org.chuangkou.people.Clerk;
import org.jspecify.annotations.Nullable;

/** A clerk as stored; mobile and certificate number are sealed. */
@MappedEntity("clerk")
record ClerkRow(
        @Id String no,
        String username,
        String name,
        String place,
        @Nullable String hallWindow,
        @Nullable String post,
        @Nullable LocalDate hiredOn,
        @Nullable LocalDate probationUntil,
        @Nullable String education,
        @Nullable String employer,
        @Nullable String payer,
        @Nullable String mobile,
        @Nullable Integer certificateLevel,
        @Nullable String certificateNo,
        @Nullable String certificateIssuer,
        @Nullable LocalDate certificateOn) {

    Clerk clerk() {
        Certificate certificate =
                certificateLevel == null ? null : new Certificate(certificateLevel, certificateIssuer, certificateOn);
        return new Clerk(
                no,
                username,
                name,
                place,
                hallWindow,
                post,
                hiredOn,
                probationUntil,
                education,
                employer,
                payer,
                certificate);
    }
}
