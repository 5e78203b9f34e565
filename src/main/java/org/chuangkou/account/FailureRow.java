package org.chuangkou.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** One wrong password, under the name that was typed. */
@MappedEntity("sign_in_failure")
record FailureRow(@Id String id, String username, Instant at) {}
