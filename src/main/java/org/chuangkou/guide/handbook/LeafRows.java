package org.chuangkou.guide.handbook;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LeafRows extends GenericRepository<Leaf, String> {

    @Query("""
            INSERT INTO handbook_item
                (handbook, position, item, version, name, chapter, printed_in, first_page, last_page)
            VALUES (:handbook, :position, :item, :version, :name, :chapter, :printedIn, :firstPage, :lastPage)""")
    void insert(List<Leaf> leaves);

    @Query("SELECT * FROM handbook_item WHERE handbook = :handbook ORDER BY position")
    List<Leaf> of(String handbook);
}
