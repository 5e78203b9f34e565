package org.chuangkou.people.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.chuangkou.DatabaseTest;
import org.chuangkou.House;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Json;
import org.chuangkou.base.table.TableFormat;
import org.chuangkou.people.People;
import org.junit.jupiter.api.Test;

/** An import whose worker died: the next one goes on where the last committed step ended. */
@DatabaseTest
class ClerkImportResumeDbTest {
    private static final String TIME = "2026-01-01 00:00:00";
    private final House house;
    private final People people;

    ClerkImportResumeDbTest(House house, People people) {
        this.house = house;
        this.people = people;
    }

    @Test
    void rows_that_were_done_are_not_done_again_and_the_file_with_its_passwords_is_gone_at_the_end() {
        var file = new StringBuilder("username,name,no,place,role,password\n");
        for (int i = 1; i <= 60; i++) file.append("rs%d,续%d,RS%d,YP,CLERK,pw%d\n".formatted(i, i, i, i));
        String upload = Ids.next(Instant.now());
        keep(upload, file.toString());
        JsonNode job = house.finished("admin", died(upload, 50, 60));
        assertThat(job.get("state").asText()).isEqualTo("done");
        assertThat(job.get("created").asInt()).isEqualTo(10);
        assertThat(people.clerk("RS50")).isEmpty();
        assertThat(people.clerk("RS51")).isPresent();
        assertThat(people.clerk("RS60")).isPresent();
        assertThat(count("upload", upload) + count("upload_chunk", upload)).isZero();
    }

    @Test
    void a_job_that_died_after_its_last_step_is_done() {
        JsonNode job = house.finished("admin", died("01aaaaaaaaaaaaaaaaaaaaaaaa", 60, 60));
        assertThat(job.get("state").asText()).isEqualTo("done");
        assertThat(job.get("done").asInt()).isEqualTo(60);
    }

    private void keep(String upload, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write("INSERT INTO upload_chunk (upload, number, content) VALUES (?, 0, ?)", upload, bytes);
        write(
                "INSERT INTO upload (id, name, size, sha256, author, created_at) VALUES (?, 'a.csv', ?, '', 'admin', NOW())",
                upload,
                bytes.length);
    }

    private String died(String upload, int done, int total) {
        String job = Ids.next(Instant.now());
        write(
                "INSERT INTO job (id, kind, params, author, state, done, total, created, updated, unchanged, rejected,"
                        + " fence, held_until, created_at) VALUES (?, 'clerk-import', ?, 'admin', 'running', ?, ?, 0, 0,"
                        + " 0, 0, 1, '" + TIME + "', '" + TIME + "')",
                job,
                Json.write(new ClerkImport.Params(upload, TableFormat.CSV, "-")),
                done,
                total);
        return job;
    }

    private int count(String table, String upload) {
        String column = table.equals("upload") ? "id" : "upload";
        return house.transactions().executeRead(status -> {
            try (PreparedStatement statement = status.getConnection()
                    .prepareStatement("SELECT COUNT(*) FROM " + table + " WHERE " + column + " = ?")) {
                statement.setString(1, upload);
                var rows = statement.executeQuery();
                rows.next();
                return rows.getInt(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void write(String sql, Object... values) {
        house.transactions().executeWrite(status -> {
            try (PreparedStatement statement = status.getConnection().prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
                return statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
