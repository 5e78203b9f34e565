package org.chuangkou.web.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Chunks as one stream, fetched as they are read. */
final class ChunkStream extends InputStream {
    private final IntFunction<Optional<byte[]>> chunks;
    private byte[] current = new byte[0];
    private int next;
    private int at;

    ChunkStream(IntFunction<Optional<byte[]>> chunks) {
        this.chunks = chunks;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) return 0;
        while (at == current.length) {
            Optional<byte[]> chunk = chunks.apply(next);
            if (chunk.isEmpty()) return -1;
            current = chunk.get();
            at = 0;
            next++;
        }
        int count = Math.min(length, current.length - at);
        System.arraycopy(current, at, into, offset, count);
        at += count;
        return count;
    }
}
