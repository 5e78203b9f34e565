package org.chuangkou.account.terminal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A code that belonged to no terminal. */
@MappedEntity("terminal_wrong_code")
record WrongCode(@Id String id, Instant at) {}
