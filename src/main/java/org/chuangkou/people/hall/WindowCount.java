package org.chuangkou.people.hall;

import io.micronaut.core.annotation.Introspected;

/** How many of something a window has. */
@Introspected
record WindowCount(String code, long amount) {}
