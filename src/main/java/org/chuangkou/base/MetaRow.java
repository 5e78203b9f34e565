package org.chuangkou.base;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Something known of the database as a whole. */
@MappedEntity("meta")
record MetaRow(@Id String name, String content) {}
