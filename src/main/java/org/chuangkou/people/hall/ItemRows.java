package org.chuangkou.people.hall;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ItemRows extends GenericRepository<ItemRow, String> {

    @Query("SELECT * FROM hall_window_item WHERE hall_window = :window ORDER BY item")
    List<ItemRow> of(String window);

    @Query("SELECT hall_window FROM hall_window_item WHERE item = :item ORDER BY hall_window")
    List<String> windowsWith(String item);

    @Query("""
            SELECT i.hall_window, w.place, i.delegated
            FROM hall_window_item i JOIN hall_window w ON w.code = i.hall_window
            WHERE i.item IN (:items) ORDER BY i.hall_window""")
    List<TakingRow> takings(Collection<String> items);

    @Query("""
            INSERT INTO hall_window_item (hall_window, item, delegated, document, delegated_on)
            VALUES (:hallWindow, :item, :delegated, :document, :delegatedOn)""")
    void insert(ItemRow row);

    @Query("""
            UPDATE hall_window_item SET delegated = :delegated, document = :document, delegated_on = :delegatedOn
            WHERE hall_window = :window AND item = :item""")
    void delegate(
            String window, String item, boolean delegated, @Nullable String document, @Nullable LocalDate delegatedOn);

    @Query("DELETE FROM hall_window_item WHERE hall_window = :window AND item = :item")
    int delete(String window, String item);

    @Query("DELETE FROM hall_window_item WHERE hall_window = :window")
    void deleteAll(String window);
}
