package org.chuangkou.guide.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A code, in lower case, that leads to a document. */
@MappedEntity("document_alias")
record AliasRow(@Id String alias, String code) {}
