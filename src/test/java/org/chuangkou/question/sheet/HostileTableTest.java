package org.chuangkou.question.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangkou.question.sheet.SheetFixture.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.table.TableFormat;
import org.chuangkou.question.format.Defaults;
import org.chuangkou.question.format.Read;
import org.junit.jupiter.api.Test;

/** Tables made to do harm end in a clear error. */
class HostileTableTest {

    @Test
    void a_zip_bomb_is_refused() {
        assertRefused(table().bomb(900).bytes(), "table.bomb");
    }

    @Test
    void a_giant_cell_is_refused() {
        assertRefused(
                new Workbook()
                        .row(1, "题型|题干|答案")
                        .row(2, "判断|" + "长".repeat(200_000) + "|对")
                        .bytes(),
                "table.bomb");
    }

    @Test
    void entities_and_files_from_elsewhere_are_refused() {
        String lol = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";
        assertRefused(
                table().part("xl/worksheets/sheet1.xml", lol + "<worksheet>&b;</worksheet>")
                        .bytes(),
                "table.document-type");
        String outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        assertRefused(
                table().picture(1, 1, Workbook.PNG)
                        .part("xl/evil.xml", outside + "<d>&a;</d>")
                        .bytes(),
                "table.document-type");
    }

    @Test
    void names_that_lead_out_of_the_file_lead_nowhere() {
        assertThat(xlsx(table().part("../../../../tmp/evil.sh", "rm").bytes()))
                .hasSize(1)
                .allMatch(Read.Good.class::isInstance);
    }

    @Test
    void a_truncated_file_is_refused() {
        byte[] whole = table().bytes();
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "table.damaged");
    }

    @Test
    void a_text_in_no_encoding_is_refused() {
        byte[] broken = "题型,题干,答案\n判断,可以。,对\n".getBytes(StandardCharsets.UTF_8);
        broken[8] = (byte) 0xFF;
        broken[9] = (byte) 0xFF;
        assertThatThrownBy(() -> SheetFixture.read(broken, TableFormat.CSV, Defaults.NONE))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.reason().key()).isEqualTo("table.encoding"));
    }

    @Test
    void a_text_of_a_question_has_a_limit() {
        String csv = "题型,题干,答案\n判断," + "长".repeat(20_001) + ",对\n";
        assertThat(SheetFixture.faults(SheetFixture.csv(csv))).containsExactly("2 题干 question.import.too-long");
    }

    @Test
    void merged_cells_over_all_rows_make_no_questions() {
        assertThat(xlsx(table().merged("A2:A1048576", "B2:B1048576").bytes())).hasSize(1);
    }

    private static Workbook table() {
        return new Workbook().row(1, "题型|题干|答案").row(2, "判断|可以。|对");
    }

    private static void assertRefused(byte[] file, String key) {
        assertThatThrownBy(() -> xlsx(file))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.reason().key()).isEqualTo(key));
    }
}
