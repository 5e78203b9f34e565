package org.chuangkou.guide.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chuangkou.base.Refusal;
import org.chuangkou.guide.document.Guide;
import org.junit.jupiter.api.Test;

class YamlFileTest {
    @Test
    void each_document_is_a_guide_and_so_is_each_entry_of_a_list() throws IOException {
        assertThat(codes("{code: A, name: 甲}\n---\n- {code: B, name: 乙}\n- {code: C, name: 丙}\n"))
                .containsExactly("A", "B", "C");
    }

    @Test
    void an_empty_document_is_no_guide() throws IOException {
        assertThat(codes("---\n---\n{code: A, name: 甲}\n---\n")).containsExactly("A");
    }

    @Test
    void a_file_of_nothing_is_refused() {
        assertThatThrownBy(() -> codes("---\n")).isInstanceOf(Refusal.class);
    }

    private static List<String> codes(String file) throws IOException {
        var codes = new ArrayList<String>();
        new YamlFile().read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), row -> {
            Guide guide = row.guide();
            codes.add(guide == null ? "" : guide.code());
        });
        return codes;
    }
}
