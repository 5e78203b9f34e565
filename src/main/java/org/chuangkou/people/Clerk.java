package org.chuangkou.people;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clerk (窗口办事员), or whoever else of the house has an employee number.
 *
 * @param no employee number
 * @param username the account, one for each clerk
 * @param window code of the window at which the clerk sits
 * @param post a key of {@link Terms#POSTS}
 * @param education a key of {@link Terms#EDUCATIONS}
 * @param employer with whom the contract is
 * @param payer who pays allowances
 */
public record Clerk(
        String no,
        String username,
        String name,
        String place,
        @Nullable String window,
        @Nullable String post,
        @Nullable LocalDate hiredOn,
        @Nullable LocalDate probationUntil,
        @Nullable String education,
        @Nullable String employer,
        @Nullable String payer,
        @Nullable Certificate certificate) {

    public Optional<Integer> certificateLevel() {
        return Optional.ofNullable(certificate).map(Certificate::level);
    }
}
