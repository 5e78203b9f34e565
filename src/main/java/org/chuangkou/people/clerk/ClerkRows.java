package org.chuangkou.people.clerk;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chuangkou.people.Certificate;
import org.chuangkou.people.Clerk;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ClerkRows extends GenericRepository<ClerkRows.ClerkRow, String> {
    /** A clerk as stored; mobile and certificate number are sealed. */
    @MappedEntity("clerk")
    record ClerkRow(
            @Id String no,
            String username,
            String name,
            String place,
            @Nullable String hallWindow,
            @Nullable String post,
            @Nullable LocalDate hiredOn,
            @Nullable LocalDate probationUntil,
            @Nullable String education,
            @Nullable String employer,
            @Nullable String payer,
            @Nullable String mobile,
            @Nullable Integer certificateLevel,
            @Nullable String certificateNo,
            @Nullable String certificateIssuer,
            @Nullable LocalDate certificateOn) {

        Clerk clerk() {
            Certificate certificate = certificateLevel == null
                    ? null
                    : new Certificate(certificateLevel, certificateIssuer, certificateOn);
            return new Clerk(
                    no,
                    username,
                    name,
                    place,
                    hallWindow,
                    post,
                    hiredOn,
                    probationUntil,
                    education,
                    employer,
                    payer,
                    certificate);
        }
    }

    @Query("SELECT * FROM clerk WHERE no = :no")
    Optional<ClerkRow> find(String no);

    /** Keeps others from changing the clerk until the transaction ends. */
    @Query("SELECT * FROM clerk WHERE no = :no FOR UPDATE")
    Optional<ClerkRow> hold(String no);

    @Query("SELECT * FROM clerk WHERE username = :username")
    Optional<ClerkRow> ofUsername(String username);

    @Query("SELECT * FROM clerk WHERE no IN (:nos)")
    List<ClerkRow> all(Collection<String> nos);

    @Query("SELECT * FROM clerk WHERE no IN (:nos) ORDER BY no FOR UPDATE")
    List<ClerkRow> holdAll(Collection<String> nos);

    @Query("SELECT * FROM clerk WHERE username IN (:usernames)")
    List<ClerkRow> ofUsernames(Collection<String> usernames);

    @Query("SELECT * FROM clerk WHERE place IN (:places) ORDER BY no")
    List<ClerkRow> at(Collection<String> places);

    @Query("SELECT * FROM clerk ORDER BY no")
    List<ClerkRow> all();

    @Query("SELECT * FROM clerk WHERE hall_window = :window ORDER BY no")
    List<ClerkRow> atWindow(String window);

    /** {@code like} for each of the searched columns; {@code anywhere} and {@code anyWindow} lift their filter. */
    @Query("""
            SELECT * FROM clerk
            WHERE (LOWER(name) LIKE :like OR LOWER(no) LIKE :like OR LOWER(username) LIKE :like)
              AND (:anywhere OR place IN (:places)) AND (:anyWindow OR hall_window = :window)
            ORDER BY no LIMIT :size OFFSET :offset""")
    List<ClerkRow> search(
            String like,
            boolean anywhere,
            Collection<String> places,
            boolean anyWindow,
            String window,
            int offset,
            int size);

    @Query("""
            SELECT COUNT(*) FROM clerk
            WHERE (LOWER(name) LIKE :like OR LOWER(no) LIKE :like OR LOWER(username) LIKE :like)
              AND (:anywhere OR place IN (:places)) AND (:anyWindow OR hall_window = :window)""")
    long count(String like, boolean anywhere, Collection<String> places, boolean anyWindow, String window);

    @Query("""
            INSERT INTO clerk (no, username, name, place, hall_window, post, hired_on, probation_until, education,
                               employer, payer, mobile, certificate_level, certificate_no, certificate_issuer,
                               certificate_on)
            VALUES (:no, :username, :name, :place, :hallWindow, :post, :hiredOn, :probationUntil, :education,
                    :employer, :payer, :mobile, :certificateLevel, :certificateNo, :certificateIssuer,
                    :certificateOn)""")
    void insert(ClerkRow row);

    @Query("""
            UPDATE clerk SET name = :name, place = :place, hall_window = :hallWindow, post = :post,
                             hired_on = :hiredOn, probation_until = :probationUntil, education = :education,
                             employer = :employer, payer = :payer, mobile = :mobile,
                             certificate_level = :certificateLevel, certificate_no = :certificateNo,
                             certificate_issuer = :certificateIssuer, certificate_on = :certificateOn
            WHERE no = :no""")
    void update(ClerkRow row);

    /** Nobody leads a window of a place where they no longer are. */
    @Query("UPDATE hall_window SET lead_clerk = NULL WHERE lead_clerk = :no AND place <> :place")
    void leaveLeads(String no, String place);
}
