package org.chuangkou.people.hall;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WindowRows extends GenericRepository<WindowRow, String> {

    @Query("SELECT * FROM hall_window WHERE code = :code")
    Optional<WindowRow> find(String code);

    /** Keeps others from changing it until the transaction ends. */
    @Query("SELECT * FROM hall_window WHERE code = :code FOR UPDATE")
    Optional<WindowRow> hold(String code);

    @Query("SELECT * FROM hall_window WHERE code IN (:codes)")
    List<WindowRow> all(Collection<String> codes);

    @Query("SELECT * FROM hall_window WHERE place IN (:places) ORDER BY place, label")
    List<WindowRow> at(Collection<String> places);

    @Query("SELECT * FROM hall_window ORDER BY place, label")
    List<WindowRow> all();

    @Query("SELECT code FROM hall_window WHERE place = :place AND label = :label")
    Optional<String> labelled(String place, String label);

    @Query("""
            INSERT INTO hall_window (code, place, label, name, kind, lead_clerk, active)
            VALUES (:code, :place, :label, :name, :kind, :leadClerk, :active)""")
    void insert(WindowRow row);

    @Query("""
            UPDATE hall_window SET place = :place, label = :label, name = :name, kind = :kind,
                                   lead_clerk = :leadClerk, active = :active
            WHERE code = :code""")
    void update(WindowRow row);

    @Query("DELETE FROM hall_window WHERE code = :code")
    void delete(String code);

    @Query("SELECT COUNT(*) FROM clerk WHERE hall_window = :code")
    int countClerks(String code);

    @Query("SELECT COUNT(*) FROM posting WHERE hall_window = :code")
    int countPostings(String code);

    @Query("SELECT place FROM clerk WHERE no = :no")
    Optional<String> placeOfClerk(String no);

    @Query(
            "SELECT hall_window AS code, COUNT(*) AS amount FROM clerk WHERE hall_window IS NOT NULL GROUP BY hall_window")
    List<WindowCount> staff();

    @Query("SELECT hall_window AS code, COUNT(*) AS amount FROM hall_window_item GROUP BY hall_window")
    List<WindowCount> items();

    @Query("""
            SELECT hall_window AS code, COUNT(*) AS amount FROM hall_window_item
            WHERE delegated = TRUE GROUP BY hall_window""")
    List<WindowCount> delegated();
}
