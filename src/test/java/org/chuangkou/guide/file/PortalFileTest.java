package org.chuangkou.guide.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortalFileTest {

    @Test
    void as_many_rows_are_counted_as_are_read() throws IOException {
        String text = "\uFEFF{\"TASK_CODE\":\"A1\",\"TASK_NAME\":\"结婚登记\"}\n\n  \nno json\n[]\n{}";
        List<GuideFile.Row> rows = new ArrayList<>();
        new PortalFile().read(in(text), rows::add);
        assertThat(rows).hasSize(4).extracting(GuideFile.Row::number).containsExactly(1, 4, 5, 6);
        assertThat(new PortalFile().count(in(text))).isEqualTo(4);
        assertThat(new PortalFile().count(in("\n\n"))).isZero();
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
