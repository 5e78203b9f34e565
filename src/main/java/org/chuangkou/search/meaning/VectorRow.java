package org.chuangkou.search.meaning;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A vector by the hash of its text: computed once, for all nodes and all rebuilds. */
@MappedEntity("search_vector")
record VectorRow(@Id String hash, byte[] bytes) {}
