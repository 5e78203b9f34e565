package org.chuangkou.base.spool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;

/**
 * How a text is written.
 *
 * @param mark length in bytes of the byte order mark before it
 */
public record TextEncoding(Charset charset, int mark) {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Finds out: a byte order mark decides, else UTF-8 when all of it is, else GB18030 when all of it is. */
    public static Optional<TextEncoding> of(Spool spool) throws IOException {
        byte[] head = spool.head(3);
        if (starts(head, 0xEF, 0xBB, 0xBF)) return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3));
        if (starts(head, 0xFF, 0xFE)) return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2));
        if (starts(head, 0xFE, 0xFF)) return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2));
        return unmarked(spool, StandardCharsets.UTF_8).or(() -> unmarked(spool, GB18030));
    }

    /** What is not in this encoding fails with a {@link CharacterCodingException}. */
    public Reader reader(Spool spool) throws IOException {
        InputStream in = Files.newInputStream(spool.path());
        in.skipNBytes(mark);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(in, decoder), 1 << 16);
    }

    private static Optional<TextEncoding> unmarked(Spool spool, Charset charset) {
        var text = new TextEncoding(charset, 0);
        var buffer = new char[1 << 16];
        try (Reader reader = text.reader(spool)) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) if (buffer[i] == 0) return Optional.empty();
            }
            return Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) if ((head[i] & 0xff) != bytes[i]) return false;
        return true;
    }
}
