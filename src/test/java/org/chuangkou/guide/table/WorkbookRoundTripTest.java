package org.chuangkou.guide.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chuangkou.base.job.Remark;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.document.GuideFixture;
import org.chuangkou.guide.line.Wording;
import org.junit.jupiter.api.Test;

class WorkbookRoundTripTest {

    @Property(tries = 120)
    void what_is_written_is_read_back(@ForAll("guides") Guide guide) throws IOException {
        assertThat(readBack(List.of(guide))).containsExactly(guide);
    }

    @Test
    void the_guides_that_come_with_the_product_go_through_a_workbook_unchanged() throws IOException {
        List<Guide> shipped = GuideFixture.shipped();
        assertThat(shipped).hasSizeGreaterThan(10);
        assertThat(readBack(shipped)).isEqualTo(shipped);
    }

    @Test
    void a_guide_with_a_text_longer_than_a_cell_is_left_out_and_named() throws IOException {
        Guide fits = Guide.named("A-1", "放得下");
        Guide not = Guide.named("A-2", "放不下".repeat(11_000));
        var out = new ByteArrayOutputStream();
        WorkbookWriting.write(out, () -> List.of(fits, not).stream());
        var read = new ArrayList<Reading>();
        GuideWorkbook.read(new ByteArrayInputStream(out.toByteArray()), read::add);
        assertThat(read).extracting(Reading::guide).containsExactly(fits);
        assertThat(read.getFirst().remarks()).extracting(Remark::sheet).doesNotContain("未导出");
    }

    @Test
    void the_template_s_example_is_taken_and_nothing_is_wrong_with_it() {
        byte[] template = WorkbookWriting.template(message -> message.key());
        var read = new ArrayList<Reading>();
        GuideWorkbook.read(new ByteArrayInputStream(template), read::add);
        assertThat(read).extracting(Reading::guide).containsExactly(Example.GUIDE);
        assertThat(read.getFirst().remarks())
                .extracting(remark -> remark.message().key())
                .containsExactly("import.example");
    }

    private static List<Guide> readBack(List<Guide> guides) throws IOException {
        var out = new ByteArrayOutputStream();
        WorkbookWriting.write(out, guides::stream);
        var read = new ArrayList<Guide>();
        GuideWorkbook.read(new ByteArrayInputStream(out.toByteArray()), reading -> {
            assertThat(reading.remarks())
                    .as("errors of row " + reading.row())
                    .filteredOn(r -> r.severity() == Remark.Severity.ERROR)
                    .isEmpty();
            read.add(reading.guide());
        });
        return read;
    }

    /** Texts full of what separates one thing from the next. */
    @Provide
    Arbitrary<Guide> guides() {
        Arbitrary<String> nasty = Arbitraries.strings()
                .withChars("甲乙第三条、，,；;：:（）()《》\\-无/问答QAn0 9a")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !Wording.nothing(text.strip()));
        Arbitrary<String> lines = Arbitraries.oneOf(
                nasty,
                Arbitraries.of(
                        "问：甲\n答：乙",
                        "两行\n文字",
                        "《甲《乙》丙》第三条：丁",
                        "自2020-01-01起",
                        "\\n",
                        "5元（每证）",
                        "不收费",
                        "=1+1",
                        "_x000D_",
                        "𠮷野家😀"));
        return GuideFixture.any(nasty, lines);
    }
}
