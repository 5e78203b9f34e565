package org.chuangkou.question.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangkou.question.sheet.SheetFixture.faults;
import static org.chuangkou.question.sheet.SheetFixture.item;
import static org.chuangkou.question.sheet.SheetFixture.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.chuangkou.base.Refusal;
import org.chuangkou.question.format.Found;
import org.chuangkou.question.format.Read;
import org.chuangkou.question.kind.Question;
import org.junit.jupiter.api.Test;

/** What workbooks have besides texts in cells. */
class WorkbookTest {
    private static final Question DAYS = new Question.Single("几天？", List.of("1", "2"), "B");

    @Test
    void formulas_and_numbers_are_read_as_they_are_shown() {
        byte[] file = new Workbook()
                .row(1, "题型|题干|A|B|答案")
                .row(2, "单选|<c t=\"str\"><f>\"几\"&amp;\"天？\"</f><v>几天？</v></c>|<c><v>1.0</v></c>|<c><v>2</v></c>|B")
                .bytes();
        assertThat(item(xlsx(file)).question()).isEqualTo(DAYS);
    }

    @Test
    void an_error_value_is_an_error() {
        byte[] file = new Workbook()
                .row(1, "题型|题干|A|B|答案")
                .row(2, "单选|几天？|<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>|2|B")
                .bytes();
        assertThat(faults(xlsx(file))).containsExactly("2 A question.import.cell-error");
    }

    @Test
    void a_merged_cell_speaks_for_all_its_rows() {
        byte[] file = new Workbook()
                .row(1, "窗口题库")
                .row(2, "题型|题库|题干|A|B|答案")
                .row(3, "单选|时限|几天？|1|2|B")
                .row(4, "||几月？|1|2|B")
                .row(5, "判断||可以。|||对")
                .merged("A1:F1", "A3:A4", "B3:B5")
                .bytes();
        List<Read> read = xlsx(file);
        assertThat(read).hasSize(3);
        assertThat(item(read.subList(0, 1)).question()).isEqualTo(DAYS);
        assertThat(item(read.subList(1, 2)).question()).isInstanceOf(Question.Single.class);
        assertThat(item(read.subList(2, 3)).tags()).containsExactly("时限");
    }

    @Test
    void rows_that_only_look_like_rows_are_no_questions() {
        var workbook = new Workbook()
                .row(1, "序号|题型|题干|A|B|答案")
                .row(2, "1|单选|几天？|1|2|B")
                .row(3, "2|单选||||");
        for (int i = 4; i < 60_000; i++) workbook.raw("<row r=\"" + i + "\"><c r=\"A" + i + "\" s=\"0\"/></row>");
        workbook.raw("<row r=\"1048576\"><c r=\"A1048576\"/></row>");
        assertThat(item(xlsx(workbook.bytes())).question()).isEqualTo(DAYS);
    }

    @Test
    void a_picture_belongs_to_the_cell_on_which_it_lies() {
        byte[] file = new Workbook()
                .row(1, "题型|题干|A|B|答案")
                .row(2, "单选|看图|一||A")
                .row(3, "判断|可以。|||对")
                .picture(1, 3, Workbook.PNG)
                .picture(1, 1, Workbook.PNG)
                .picture(2, 9, Workbook.PNG)
                .bytes();
        List<Read> read = xlsx(file);
        Found found = ((Read.Good) read.getFirst()).found();
        String name = found.pictures().keySet().iterator().next();
        assertThat(found.pictures().get(name)).isEqualTo(Workbook.PNG);
        assertThat(found.item().question())
                .isEqualTo(new Question.Single(
                        "看图\n![](picture:" + name + ")", List.of("一", "![](picture:" + name + ")"), "A"));
        assertThat(item(read.subList(1, 2)).question().stem()).isEqualTo("可以。\n![](picture:" + name + ")");
    }

    @Test
    void a_picture_in_a_cell_as_wps_keeps_it_is_taken() {
        byte[] file = new Workbook()
                .row(1, "题型|题干|答案")
                .row(2, "判断|<c t=\"str\"><f>_xlfn.DISPIMG(\"ID_1\",1)</f><v>=DISPIMG(\"ID_1\",1)</v></c>|对")
                .inCell("ID_1", Workbook.PNG)
                .bytes();
        Found found = ((Read.Good) xlsx(file).getFirst()).found();
        assertThat(found.item().question().stem())
                .isEqualTo("![](picture:" + found.pictures().keySet().iterator().next() + ")");
    }

    @Test
    void a_picture_that_cannot_be_taken_is_an_error() {
        var workbook = new Workbook().row(1, "题型|题干|答案").row(2, "判断|可以。|对");
        assertThat(faults(xlsx(workbook.picture(1, 1, "EMF".getBytes()).bytes())))
                .containsExactly("2 题干 question.import.picture");
        byte[] nowhere = new Workbook()
                .row(1, "题型|题干|答案")
                .row(2, "判断|可以。|对")
                .picture(7, 1, Workbook.PNG)
                .bytes();
        List<Read> read = xlsx(nowhere);
        assertThat(faults(read.subList(1, 2))).containsExactly("8 null question.import.picture-nowhere");
    }

    @Test
    void a_workbook_of_the_old_kind_is_read_too() throws IOException {
        List<Read> read = xlsx(old(false));
        assertThat(read).hasSize(2);
        Found found = ((Read.Good) read.getFirst()).found();
        assertThat(found.pictures()).hasSize(1);
        assertThat(found.item().question().stem()).startsWith("几天？\n![](picture:");
        assertThat(((Question.Single) found.item().question()).options()).containsExactly("1", "2");
        assertThat(item(read.subList(1, 2)).question()).isEqualTo(new Question.Single("几月？", List.of("1", "2"), "A"));
    }

    @Test
    void an_old_workbook_with_a_password_or_damage_is_refused() throws IOException {
        byte[] locked = old(true);
        assertThatThrownBy(() -> xlsx(locked))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.reason().key()).isEqualTo("table.xls-password"));
        byte[] whole = old(false);
        assertThatThrownBy(() -> xlsx(java.util.Arrays.copyOf(whole, 1_000)))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.reason().key()).isEqualTo("table.xls"));
    }

    private static byte[] old(boolean locked) throws IOException {
        try (var book = new HSSFWorkbook()) {
            if (locked) Biff8EncryptionKey.setCurrentUserPassword("secret");
            var sheet = book.createSheet("单选题");
            String[][] rows = {{"题库", "题干", "A", "B", "答案"}, {"时限", "几天？", "", "", "B"}, {"", "几月？", "", "", "A"}};
            for (int r = 0; r < rows.length; r++)
                for (int c = 0; c < rows[r].length; c++) {
                    var row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
                    row.createCell(c).setCellValue(rows[r][c]);
                    if (r > 0 && c == 2) row.createCell(c).setCellValue(1.0);
                    if (r > 0 && c == 3) row.createCell(c).setCellFormula("1+1");
                }
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            int picture = book.addPicture(Workbook.PNG, HSSFWorkbook.PICTURE_TYPE_PNG);
            sheet.createDrawingPatriarch()
                    .createPicture(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 1, (short) 2, 2), picture);
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
