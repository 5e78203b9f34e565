package org.chuangkou.web.upload;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.chuangkou.web.upload.ChunkRows.ChunkRow;

/**
 * Files that long work will read, kept in the database so that any node can do the work: in chunks of 1 MB, at most
 * {@link #LARGEST_MB} MB, for {@link #KEPT}.
 */
@Singleton
public class Uploads {
    public static final int LARGEST_MB = 64;
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int CHUNK = 1 << 20;

    private final UploadRows rows;
    private final ChunkRows chunks;
    private final Clock clock;

    Uploads(UploadRows rows, ChunkRows chunks, Clock clock) {
        this.rows = rows;
        this.chunks = chunks;
        this.clock = clock;
    }

    /** Keeps the file in the transaction under way. @return its id; refused when it is empty or too large */
    @Transactional
    public String keep(Incoming file, String author) {
        Instant now = clock.instant();
        chunks.deleteBefore(now.minus(KEPT));
        rows.deleteBefore(now.minus(KEPT));
        String id = Ids.next(now);
        MessageDigest digest = Ids.digest();
        long size = 0;
        try (InputStream in = file.open()) {
            int number = 0;
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                size += chunk.length;
                if (size > (long) LARGEST_MB << 20)
                    throw new Refusal(Refusal.Kind.TOO_LARGE, Message.of("upload.too-large", LARGEST_MB), List.of());
                digest.update(chunk);
                chunks.insert(new ChunkRow(id, number++, chunk));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (size == 0) throw Refusal.invalid("upload.empty");
        rows.insert(new Upload(id, file.name(), size, HexFormat.of().formatHex(digest.digest()), author, now));
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<Upload> find(String id) {
        return rows.find(id);
    }

    /** Removes a file before its time, for what is personal in it. */
    @Transactional
    public void forget(String id) {
        chunks.deleteOf(id);
        rows.delete(id);
    }

    /** The file's bytes, read chunk by chunk. */
    public InputStream open(String id) {
        if (find(id).isEmpty()) throw Refusal.notFound("upload.unknown");
        return new ChunkStream(number -> chunk(id, number));
    }

    @Transactional(readOnly = true)
    protected Optional<byte[]> chunk(String id, int number) {
        return chunks.find(id, number).map(ChunkRow::content);
    }
}
