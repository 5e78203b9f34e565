package org.chuangkou.base.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chuangkou.base.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
    private static final String TEXT = "姓名,工号\r\n张三,007\r\n";

    @Test
    void an_xlsx_file_called_csv_and_bytes_that_are_no_text_are_refused() {
        refused("table.csv-is-xlsx", "PK\3\4 and so on".getBytes(StandardCharsets.UTF_8));
        refused("table.encoding", new byte[] {'a', (byte) 0x80, (byte) 0xFF, (byte) 0xFF});
        refused("table.encoding", new byte[] {'a', ',', 0, 'b'});
    }

    @Test
    void a_quote_that_is_never_closed_is_refused_with_its_row() {
        assertThatThrownBy(() -> lines("a,b\n\"open,c\nd,e\n", StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.reason().args()).containsExactly(2));
        refused("table.csv", ("a,b\n\"" + "x".repeat(3 << 20)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void more_rows_than_allowed_are_refused() {
        refused("table.too-many-rows", "a\n".repeat(TableFile.MOST_ROWS + 1).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "GBK"})
    void encodings_are_found_out(String encoding) {
        assertThat(lines(TEXT, Charset.forName(encoding)))
                .containsExactly(new Line(1, List.of("姓名", "工号")), new Line(2, List.of("张三", "007")));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() {
        assertThat(lines("\uFEFF" + TEXT, StandardCharsets.UTF_8).getFirst().cell(0))
                .isEqualTo("姓名");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void separators_are_found_out_even_when_quotes_hold_others(String separator) {
        String text = "名称" + separator + "备注\n甲" + separator + "\",,;;\t\t\"\n";
        assertThat(lines(text, StandardCharsets.UTF_8).get(1).cells()).containsExactly("甲", ",,;;\t\t");
    }

    @Test
    void rows_are_counted_as_excel_does_with_quoted_line_ends_and_empty_lines() {
        assertThat(lines("a,b\n\n\"x\r\ny\",c\n , \nd,e", StandardCharsets.UTF_8))
                .containsExactly(
                        new Line(1, List.of("a", "b")),
                        new Line(3, List.of("x\ny", "c")),
                        new Line(5, List.of("d", "e")));
    }

    private static List<Line> lines(String text, Charset charset) {
        return XlsxFixture.lines(text.getBytes(charset), TableFormat.CSV);
    }

    private static void refused(String key, byte[] file) {
        assertThatThrownBy(() -> XlsxFixture.lines(file, TableFormat.CSV))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.reason().key()).isEqualTo(key));
    }
}
