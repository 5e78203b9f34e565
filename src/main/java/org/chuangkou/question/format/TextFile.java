package org.chuangkou.question.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.Arrays;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.spool.Spool;
import org.chuangkou.base.spool.TextEncoding;

/** Whole texts: what people paste, GIFT and Aiken. */
public final class TextFile {
    /** Some twenty thousand questions. */
    private static final int LARGEST = 20 << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TextFile() {}

    /** The text with one kind of line end; refused when it is none, or too much to hold. */
    public static String read(InputStream in) {
        try (Spool spool = Spool.of(in)) {
            byte[] head = spool.head(4);
            boolean binary = Arrays.equals(head, ZIP) || Arrays.equals(head, OLD_OFFICE);
            if (binary) throw Refusal.invalid("question.import.not-text");
            if (Files.size(spool.path()) > LARGEST) throw Refusal.invalid("question.import.text-size", LARGEST >> 20);
            TextEncoding encoding =
                    TextEncoding.of(spool).orElseThrow(() -> Refusal.invalid("question.import.encoding"));
            try (Reader reader = encoding.reader(spool)) {
                var text = new StringBuilder();
                reader.transferTo(new java.io.StringWriter() {
                    @Override
                    public void write(char[] chars, int offset, int length) {
                        text.append(chars, offset, length);
                    }
                });
                return text.toString().replace("\r\n", "\n").replace('\r', '\n').replace("\ufeff", "");
            } catch (CharacterCodingException e) {
                throw Refusal.invalid("question.import.encoding");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
