package org.chuangkou.account.admin;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** The one code with which the first administrator may come in; of it only the hash. */
@MappedEntity("set_up")
record SetUp(@Id int id, String codeHash, Instant validUntil) {}
