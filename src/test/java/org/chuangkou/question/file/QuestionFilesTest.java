package org.chuangkou.question.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chuangkou.base.Refusal;
import org.chuangkou.question.Item;
import org.chuangkou.question.format.Defaults;
import org.chuangkou.question.format.Pictures;
import org.chuangkou.question.format.QuestionFormat;
import org.chuangkou.question.format.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionFilesTest {

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "GIFT", "MOODLE_XML"})
    void all_shipped_questions_go_out_and_come_back_the_same(QuestionFormat format) throws IOException {
        List<Item> items = shipped();
        var out = new ByteArrayOutputStream();
        try (var writer = QuestionFiles.writer(format, out, Pictures.NONE)) {
            for (Item item : items) assertThat(writer.write(item)).as(item.id()).isTrue();
        }
        try (var file = QuestionFiles.open(format, new ByteArrayInputStream(out.toByteArray()), Defaults.NONE);
                var read = file.questions()) {
            assertThat(read.map(r -> r instanceof Read.Good good ? good.found().item() : r))
                    .isEqualTo(items);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_format_can_be_opened_and_an_empty_file_is_no_success(QuestionFormat format) {
        try (var file = QuestionFiles.open(format, InputStream.nullInputStream(), Defaults.NONE);
                var read = file.questions()) {
            assertThat(read).noneMatch(Read.Good.class::isInstance);
        } catch (Refusal refusal) {
            assertThat(refusal.reason().key()).isNotEmpty();
        }
    }

    @Test
    void formats_have_the_names_of_the_contract() {
        assertThat(QuestionFormat.of("moodle-xml")).isEqualTo(QuestionFormat.MOODLE_XML);
        assertThat(QuestionFormat.of(" XLSX ")).isEqualTo(QuestionFormat.XLSX);
        assertThatThrownBy(() -> QuestionFormat.of("pdf")).isInstanceOf(Refusal.class);
        assertThat(QuestionFormat.ofFile("题库.XLS")).contains(QuestionFormat.XLSX);
        assertThat(QuestionFormat.ofFile("题库.docx")).contains(QuestionFormat.DOCX);
        assertThat(QuestionFormat.ofFile("题库.txt")).isEmpty();
    }

    @Test
    void a_format_that_is_only_read_has_no_writer() {
        assertThatThrownBy(
                        () -> QuestionFiles.writer(QuestionFormat.TEXT, OutputStream.nullOutputStream(), Pictures.NONE))
                .isInstanceOf(Refusal.class);
    }

    private static List<Item> shipped() throws IOException {
        var items = new ArrayList<Item>();
        try (Stream<Path> files = Files.list(Path.of("question-bank/questions"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList())
                try (InputStream in = Files.newInputStream(file)) {
                    items.addAll(YamlQuestions.read(in));
                }
        }
        return items;
    }
}
