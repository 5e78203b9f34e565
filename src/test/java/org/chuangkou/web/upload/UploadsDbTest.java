package org.chuangkou.web.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Random;
import org.chuangkou.DatabaseTest;
import org.chuangkou.House;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Refusal;
import org.chuangkou.web.upload.ChunkRows.ChunkRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DatabaseTest
class UploadsDbTest {
    private final Uploads uploads;
    private final UploadRows rows;
    private final ChunkRows chunks;
    private final House house;

    @TempDir
    private Path folder;

    UploadsDbTest(Uploads uploads, UploadRows rows, ChunkRows chunks, House house) {
        this.uploads = uploads;
        this.rows = rows;
        this.chunks = chunks;
        this.house = house;
    }

    @Test
    void a_file_comes_back_byte_for_byte_with_its_size_and_hash() throws IOException {
        for (int size : new int[] {1, 1 << 20, (2 << 20) + 17}) {
            byte[] bytes = new byte[size];
            new Random(size).nextBytes(bytes);
            String id = kept(bytes);
            assertThat(read(id)).isEqualTo(bytes);
            Upload upload = uploads.find(id).orElseThrow();
            assertThat(upload.size()).isEqualTo(size);
            assertThat(upload.sha256())
                    .isEqualTo(HexFormat.of().formatHex(Ids.digest().digest(bytes)));
        }
    }

    @Test
    void a_table_of_three_megabytes_lies_in_one_chunk() throws IOException {
        byte[] table = "食品经营许可（新办）,即办件,20,15\n".repeat(70_000).getBytes(StandardCharsets.UTF_8);
        String id = kept(table);
        assertThat(table.length).isGreaterThan(3_000_000);
        assertThat(chunks.find(id, 0)).isPresent();
        assertThat(chunks.find(id, 1)).isEmpty();
        assertThat(read(id)).isEqualTo(table);
    }

    @Test
    void a_file_that_was_kept_before_files_were_deflated_is_read_as_it_lies() throws IOException {
        String id = Ids.next(Instant.now());
        byte[] bytes = "编码,名称\n".getBytes(StandardCharsets.UTF_8);
        chunks.insert(new ChunkRow(id, 0, bytes));
        rows.insert(new Upload(id, "old.csv", bytes.length, "", "admin", Instant.now(), false, false));
        assertThat(read(id)).isEqualTo(bytes);
    }

    @Test
    void an_empty_file_and_one_of_more_than_64_megabytes_are_refused_and_leave_nothing() throws IOException {
        refused(new byte[0], "upload.empty");
        refused(new byte[(Uploads.LARGEST_MB << 20) + 1], "upload.too-large");
    }

    private void refused(byte[] bytes, String key) throws IOException {
        String name = "refused-" + bytes.length;
        Path file = Files.write(folder.resolve(name), bytes);
        int before = chunksKept();
        assertThatThrownBy(() -> uploads.keepLasting(file, name, "admin"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
        assertThat(chunksKept()).isEqualTo(before);
    }

    private int chunksKept() {
        return house.transactions().executeRead(status -> {
            try (Statement statement = status.getConnection().createStatement()) {
                var counted = statement.executeQuery("SELECT COUNT(*) FROM upload_chunk");
                counted.next();
                return counted.getInt(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private String kept(byte[] bytes) throws IOException {
        return uploads.keepLasting(Files.write(folder.resolve("file"), bytes), "file", "admin");
    }

    private byte[] read(String id) throws IOException {
        try (InputStream in = uploads.open(id)) {
            return in.readAllBytes();
        }
    }
}
