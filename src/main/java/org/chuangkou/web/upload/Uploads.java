package org.chuangkou.web.upload;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;
import java.util.zip.InflaterInputStream;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.chuangkou.web.upload.ChunkRows.ChunkRow;

/**
 * Files that long work will read or has made, kept in the database so that any node can do the work: in chunks of 1 MB,
 * at most {@link #LARGEST_MB} MB; what came in for {@link #KEPT}, what was made until it is forgotten.
 */
@Singleton
public class Uploads {
    public static final int LARGEST_MB = 64;
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int CHUNK = 1 << 20;
    private static final int BUFFER = 1 << 16;

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
        try (InputStream in = file.open()) {
            return store(in, file.name(), author, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a file that the house made until it is forgotten, in the transaction under way. @return its id */
    @Transactional
    public String keepLasting(Path file, String name, String author) {
        try (InputStream in = Files.newInputStream(file)) {
            return store(in, name, author, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String store(InputStream in, String name, String author, boolean lasting) throws IOException {
        Instant now = clock.instant();
        String id = Ids.next(now);
        MessageDigest digest = Ids.digest();
        long size = deflated(id, new DigestInputStream(in, digest));
        if (size == 0) throw Refusal.invalid("upload.empty");
        String sha256 = HexFormat.of().formatHex(digest.digest());
        rows.insert(new Upload(id, name, size, sha256, author, now, lasting, true));
        return id;
    }

    /**
     * Stores a file's chunks, deflated: a driver writes bytes into its statement as hexadecimal digits, and tables and
     * forms shrink to a tenth.
     *
     * @return the file's size
     */
    private long deflated(String id, InputStream file) throws IOException {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var in = new DeflaterInputStream(file, deflater, BUFFER)) {
            int number = 0;
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                if (deflater.getBytesRead() > (long) LARGEST_MB << 20)
                    throw new Refusal(Refusal.Kind.TOO_LARGE, Message.of("upload.too-large", LARGEST_MB), List.of());
                chunks.insert(new ChunkRow(id, number++, chunk));
            }
            return deflater.getBytesRead();
        } finally {
            deflater.end();
        }
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
        Upload upload = find(id).orElseThrow(() -> Refusal.notFound("upload.unknown"));
        var kept = new ChunkStream(number -> chunk(id, number));
        return upload.deflated() ? new InflaterInputStream(kept) : kept;
    }

    @Transactional(readOnly = true)
    protected Optional<byte[]> chunk(String id, int number) {
        return chunks.find(id, number).map(ChunkRow::content);
    }
}
