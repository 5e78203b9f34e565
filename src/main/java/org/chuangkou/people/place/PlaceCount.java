package org.chuangkou.people.place;

import io.micronaut.core.annotation.Introspected;

/** How many of something there are at a place. */
@Introspected
record PlaceCount(String code, long amount) {}
