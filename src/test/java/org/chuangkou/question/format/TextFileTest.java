package org.chuangkou.question.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.chuangkou.base.Refusal;
import org.junit.jupiter.api.Test;

class TextFileTest {

    @Test
    void a_text_has_one_kind_of_line_end_whatever_its_encoding() {
        for (String name : new String[] {"UTF-8", "GB18030"})
            assertThat(read("PK 赛\r\n题".getBytes(Charset.forName(name)))).isEqualTo("PK 赛\n题");
        assertThat(read("\ufeff题\r".getBytes(StandardCharsets.UTF_8))).isEqualTo("题\n");
        assertThat(read("\ufeff题".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("题");
    }

    @Test
    void other_files_and_giants_are_refused() {
        assertRefused(new byte[] {'P', 'K', 3, 4, 0}, "question.import.not-text");
        assertRefused("题".getBytes(StandardCharsets.UTF_16LE), "question.import.encoding", 'x', 0);
        assertRefused(new byte[21 << 20], "question.import.text-size");
    }

    private static String read(byte[] bytes) {
        return TextFile.read(new ByteArrayInputStream(bytes));
    }

    private static void assertRefused(byte[] bytes, String key, int... more) {
        byte[] file = java.util.Arrays.copyOf(bytes, bytes.length + more.length);
        for (int i = 0; i < more.length; i++) file[bytes.length + i] = (byte) more[i];
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.reason().key()).isEqualTo(key));
    }
}
