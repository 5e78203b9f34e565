package org.chuangkou.people.place;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PlaceRows extends GenericRepository<PlaceRow, String> {

    @Query("SELECT * FROM place")
    List<PlaceRow> all();

    /** Keeps others from changing or removing it until the transaction ends. */
    @Query("SELECT * FROM place WHERE code = :code FOR UPDATE")
    Optional<PlaceRow> hold(String code);

    @Query("""
            INSERT INTO place (code, name, tier, parent, sort_order)
            VALUES (:code, :name, :tier, :parent, :sortOrder)""")
    void insert(PlaceRow row);

    @Query("UPDATE place SET name = :name, sort_order = :sortOrder WHERE code = :code")
    void update(String code, String name, int sortOrder);

    @Query("DELETE FROM place WHERE code = :code")
    void delete(String code);

    @Query("SELECT COUNT(*) FROM place WHERE parent = :code")
    int countChildren(String code);

    @Query("SELECT COUNT(*) FROM hall_window WHERE place = :code")
    int countWindows(String code);

    @Query("SELECT COUNT(*) FROM clerk WHERE place = :code")
    int countClerks(String code);

    @Query("SELECT place AS code, COUNT(*) AS amount FROM hall_window GROUP BY place")
    List<PlaceCount> windowsByPlace();

    @Query("SELECT place AS code, COUNT(*) AS amount FROM clerk GROUP BY place")
    List<PlaceCount> clerksByPlace();
}
