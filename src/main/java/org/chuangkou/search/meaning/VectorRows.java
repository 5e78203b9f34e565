package org.chuangkou.search.meaning;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface VectorRows extends GenericRepository<VectorRow, String> {

    @Query("SELECT hash, bytes FROM search_vector WHERE hash IN (:hashes)")
    List<VectorRow> find(Collection<String> hashes);

    /** Another node may have kept it meanwhile. */
    @Query("INSERT INTO search_vector (hash, bytes) VALUES (:hash, :bytes) ON DUPLICATE KEY UPDATE hash = hash")
    void keep(String hash, byte[] bytes);
}
