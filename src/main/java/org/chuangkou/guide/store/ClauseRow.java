package org.chuangkou.guide.store;

import io.micronaut.data.annotation.MappedEntity;

/** The hash of one clause of one version. */
@MappedEntity("document_clause")
record ClauseRow(String code, int version, String clause, String hash) {}
