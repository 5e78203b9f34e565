package org.chuangkou.guide.counterpart;

import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("counterpart_clause")
record ClausePairRow(String code, String clause, String oursClause) {}
