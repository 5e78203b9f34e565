package org.chuangkou.base.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.chuangkou.base.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxFileTest {

    @Test
    void what_is_no_xlsx_is_refused_by_what_it_is() {
        refused("table.not-xlsx", "username,name\nzhang,张三".getBytes(StandardCharsets.UTF_8));
        refused("table.not-xlsx", new byte[0]);
        refused("table.old-excel", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
    }

    @Test
    void a_truncated_file_is_refused_wherever_it_ends() {
        byte[] whole = new XlsxFixture(row(1, "<c r=\"A1\"><v>1</v></c>")).bytes();
        for (int length = 4; length < whole.length; length += 37)
            refused("table.damaged", Arrays.copyOf(whole, length));
    }

    @Test
    void a_zip_of_something_else_is_refused() {
        var zip = new XlsxFixture("").part("xl/workbook.xml", out -> out.write("no workbook".getBytes()));
        refused("table.damaged", zip.bytes());
    }

    @Test
    void a_document_type_is_refused_in_any_part() {
        String evil = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        for (String part : List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "other.xml"))
            refused(
                    "table.document-type",
                    new XlsxFixture("")
                            .text(part, evil + XlsxFixture.worksheet("&e;"))
                            .bytes());
    }

    @Test
    void a_part_in_utf_16_is_refused_for_it_would_pass_the_inspection_of_tags() {
        var hidden = new XlsxFixture("")
                .part(
                        "xl/worksheets/sheet1.xml",
                        out -> out.write(XlsxFixture.worksheet("").getBytes(StandardCharsets.UTF_16)));
        refused("table.damaged", hidden.bytes());
    }

    @Test
    void a_bomb_of_rows_of_strings_or_of_one_text_is_refused() {
        byte[] rows = "<row/>".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        refused("table.bomb", bomb("xl/worksheets/sheet1.xml", "<worksheet><sheetData>", rows, 1_500));
        refused("table.bomb", bomb("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>", spaces, 2));
        refused("table.bomb", bomb("xl/sharedStrings.xml", "<sst><si><t>", spaces, 2));
        refused("table.bomb", bomb("docProps/app.xml", "<x a=\"", spaces, 2));
        refused("table.bomb", bomb("xl/media/image1.png", "PNG", spaces, 801));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1999999999</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2</v></c></row>",
                "<row r=\"99999999999\"><c><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"zzz\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"5\"/><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></row>",
            })
    void cells_that_cannot_be_are_refused(String rows) {
        refused("table.damaged", new XlsxFixture(rows).bytes());
    }

    @Test
    void more_rows_than_allowed_are_refused_but_a_million_empty_ones_are_passed_over() {
        var full = new StringBuilder();
        for (int i = 1; i <= TableFile.MOST_ROWS + 1; i++) full.append(row(i, "<c><v>1</v></c>"));
        refused("table.too-many-rows", new XlsxFixture(full.toString()).bytes());

        var phantom = new StringBuilder(row(1, "<c r=\"A1\" t=\"s\"><v>0</v></c>"));
        for (int i = 2; i < 1_048_576; i++)
            phantom.append("<row r=\"").append(i).append("\"/>");
        phantom.append(row(1_048_576, "<c r=\"B1048576\" t=\"s\"><v>1</v></c>"));
        assertThat(new XlsxFixture(phantom.toString()).lines())
                .containsExactly(new Line(1, List.of("姓名")), new Line(1_048_576, List.of("", "张三")));
    }

    @Test
    void numbers_are_read_as_excel_shows_them() {
        assertThat(
                        cells(
                                "<c><v>12</v></c><c><v>12.0</v></c><c><v>0.1</v></c><c><v>1.1000000000000001</v></c>"
                                        + "<c><v>1.23E3</v></c><c><v>610126199001011234</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c>"))
                .containsExactly("12", "12", "0.1", "1.1", "1230", "610126199001011234", "TRUE", "#N/A");
    }

    @Test
    void a_number_that_would_be_a_gigabyte_of_zeros_stays_as_it_is_written() {
        assertThat(cells("<c><v>1E999999999</v></c><c><v>1E-999999999</v></c>"))
                .containsExactly("1E999999999", "1E-999999999");
    }

    @Test
    void dates_are_known_by_their_format_and_written_the_same_way() {
        assertThat(cells("<c s=\"1\"><v>45361</v></c><c s=\"2\"><v>45361</v></c><c s=\"3\"><v>45361.5</v></c>"
                        + "<c s=\"0\"><v>45361</v></c><c s=\"1\"><v>59</v></c><c s=\"1\"><f>A1</f><v>45361</v></c>"))
                .containsExactly("2024-03-10", "2024-03-10", "2024-03-10T12:00", "45361", "1900-02-28", "2024-03-10");
    }

    @Test
    void formulas_give_the_value_that_was_stored() {
        assertThat(cells("<c t=\"str\"><f>\"a\"&amp;1</f><v>a1</v></c><c><f>1+1</f><v>2</v></c><c><f>1+1</f></c>"))
                .containsExactly("a1", "2", "");
    }

    @Test
    void rows_without_numbers_of_their_own_are_counted() {
        assertThat(new XlsxFixture("<row><c><v>1</v></c></row><row/><row><c><v>3</v></c></row>").lines())
                .containsExactly(new Line(1, List.of("1")), new Line(3, List.of("3")));
    }

    @Test
    void a_file_without_formats_or_shared_strings_is_read() {
        var bare = new XlsxFixture(row(1, "<c t=\"inlineStr\"><is><t>甲</t></is></c>"))
                .text(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        assertThat(bare.lines()).containsExactly(new Line(1, List.of("甲")));
    }

    private static List<String> cells(String cells) {
        return new XlsxFixture(row(1, cells)).lines().getFirst().cells();
    }

    private static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    private static byte[] bomb(String part, String begin, byte[] repeated, int times) {
        return new XlsxFixture("")
                .part(part, out -> {
                    out.write(begin.getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < times; i++) out.write(repeated);
                })
                .bytes();
    }

    private static AbstractThrowableAssert<?, ?> refused(String key, byte[] file) {
        return assertThatThrownBy(() -> XlsxFixture.lines(file))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.reason().key()).isEqualTo(key));
    }
}
