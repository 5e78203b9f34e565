package org.chuangkou.question.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.chuangkou.base.Message;
import org.chuangkou.base.table.TableFile;
import org.chuangkou.base.table.TableFormat;
import org.chuangkou.question.Item;
import org.junit.jupiter.api.Test;

class SheetTemplateTest {

    @Test
    void its_examples_are_no_questions() {
        assertThat(SheetFixture.xlsx(SheetTemplate.write(Message::key))).isEmpty();
    }

    @Test
    void its_examples_would_be_good_questions() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new SheetWriter(out)) {
            for (Item item : SheetTemplate.examples())
                assertThat(writer.write(new Item(
                                "q" + item.id().hashCode(),
                                item.level(),
                                item.domain(),
                                item.asks(),
                                item.cites(),
                                item.question(),
                                item.explanation(),
                                item.difficulty(),
                                item.tags())))
                        .isTrue();
        }
        assertThat(SheetFixture.xlsx(out.toByteArray()))
                .hasSize(SheetTemplate.examples().size())
                .extracting(read -> SheetFixture.item(java.util.List.of(read)).question())
                .isEqualTo(SheetTemplate.examples().stream().map(Item::question).toList());
    }

    @Test
    void every_column_and_kind_is_explained() throws IOException {
        var words = new Properties();
        try (var in = SheetTemplate.class.getResourceAsStream("/i18n/question.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        byte[] file = SheetTemplate.write(message -> {
            assertThat(words).containsKey(message.key());
            return words.getProperty(message.key());
        });
        try (var table = TableFile.open(new ByteArrayInputStream(file), TableFormat.XLSX);
                var lines = table.lines(1)) {
            assertThat(lines).hasSize(1 + SheetWriter.COLUMNS.size() - 7 + 8);
        }
    }
}
