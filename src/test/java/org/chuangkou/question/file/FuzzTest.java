package org.chuangkou.question.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.chuangkou.base.Refusal;
import org.chuangkou.question.Item;
import org.chuangkou.question.format.Defaults;
import org.chuangkou.question.format.Pictures;
import org.chuangkou.question.format.QuestionFile;
import org.chuangkou.question.format.QuestionFormat;
import org.chuangkou.question.format.Read;
import org.chuangkou.question.plain.PaperDocx;
import org.chuangkou.question.sheet.SheetTemplateFixture;

/** Whatever a file holds, reading it ends: in questions, in faults, or in a refusal. */
class FuzzTest {
    private static final List<Item> ITEMS = SheetTemplateFixture.ITEMS;
    private static final Map<QuestionFormat, byte[]> FILES = files();
    private static final byte[] OLD = old();
    private static final String SIGNS = "<>&;\"'{}[]=~#%:|\\\n\t （）【】.、1A／对√_-!$*`@";

    @Property(seed = "20261122", tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void any_format_survives_damage(@ForAll QuestionFormat format, @ForAll long seed) {
        byte[] file = FILES.get(format);
        assertEnds(format, damaged(file, new Random(seed)));
    }

    @Property(seed = "20261122", tries = 120, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void office_files_survive_damage_inside(@ForAll boolean word, @ForAll long seed) throws IOException {
        var format = word ? QuestionFormat.DOCX : QuestionFormat.XLSX;
        assertEnds(format, damagedInside(FILES.get(format), new Random(seed)));
    }

    @Property(seed = "20261122", tries = 120, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void old_workbooks_survive_damage(@ForAll long seed) {
        assertEnds(QuestionFormat.XLSX, damaged(OLD, new Random(seed)));
    }

    @Property(seed = "20261122", tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void texts_of_signs_alone_end_too(@ForAll QuestionFormat format, @ForAll long seed) {
        var random = new Random(seed);
        var text = new StringBuilder(
                format == QuestionFormat.MOODLE_XML ? "<quiz><question type='cloze'><questiontext><text>" : "1. ");
        int length = random.nextInt(3_000);
        for (int i = 0; i < length; i++) text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        assertEnds(format, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Patterns that look ahead and back must not do so again and again. */
    @Property(seed = "20261122", tries = 30, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void one_sign_over_and_over_ends(@ForAll QuestionFormat format, @ForAll long seed) {
        var random = new Random(seed);
        String unit = "" + SIGNS.charAt(random.nextInt(SIGNS.length())) + SIGNS.charAt(random.nextInt(SIGNS.length()));
        String text = "1. 甲" + unit.repeat(200_000) + "\nA. 一" + " ".repeat(100_000) + "\n答案：" + "A ".repeat(50_000)
                + "\n答案\n1-9 " + "A,".repeat(50_000);
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        if (format == QuestionFormat.MOODLE_XML)
            file = ("<quiz><question type=\"cloze\"><questiontext format=\"html\"><text><![CDATA[" + text
                            + "]]></text></questiontext></question></quiz>")
                    .getBytes(StandardCharsets.UTF_8);
        assertEnds(format, file);
    }

    private static void assertEnds(QuestionFormat format, byte[] bytes) {
        try (QuestionFile file = QuestionFiles.open(format, new ByteArrayInputStream(bytes), Defaults.NONE);
                var read = file.questions()) {
            read.forEach(r -> {
                if (r instanceof Read.Bad bad) assertThat(bad.faults()).isNotEmpty();
            });
            file.layouts();
        } catch (Refusal refusal) {
            assertThat(refusal.reason().key()).isNotEmpty();
        }
    }

    private static byte[] damaged(byte[] file, Random random) {
        byte[] damaged = file.clone();
        switch (random.nextInt(4)) {
            case 0 -> damaged = Arrays.copyOf(damaged, random.nextInt(damaged.length));
            case 1 -> {
                int at = random.nextInt(damaged.length);
                byte[] more = new byte[1 + random.nextInt(20)];
                for (int i = 0; i < more.length; i++) more[i] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
                var out = new ByteArrayOutputStream();
                out.write(damaged, 0, at);
                out.writeBytes(more);
                out.write(damaged, at, damaged.length - at);
                damaged = out.toByteArray();
            }
            default -> {
                int flips = 1 + random.nextInt(30);
                for (int i = 0; i < flips; i++) damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
        }
        return damaged;
    }

    private static byte[] damagedInside(byte[] file, Random random) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(file).get();
                var zip = new ZipOutputStream(out)) {
            for (var entry : Collections.list(in.getEntries())) {
                byte[] part = in.getInputStream(entry).readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(random.nextInt(3) == 0 && part.length > 0 ? damaged(part, random) : part);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static Map<QuestionFormat, byte[]> files() {
        var files = new EnumMap<QuestionFormat, byte[]>(QuestionFormat.class);
        try {
            for (QuestionFormat format : List.of(
                    QuestionFormat.XLSX, QuestionFormat.GIFT, QuestionFormat.AIKEN, QuestionFormat.MOODLE_XML)) {
                var out = new ByteArrayOutputStream();
                try (var writer = QuestionFiles.writer(format, out, Pictures.NONE)) {
                    for (Item item : ITEMS) writer.write(item);
                }
                files.put(format, out.toByteArray());
            }
            var paper = new ByteArrayOutputStream();
            try (var writer = new PaperDocx(paper, "练习", true, Pictures.NONE)) {
                for (Item item : ITEMS) writer.write(item);
            }
            files.put(QuestionFormat.DOCX, paper.toByteArray());
            files.put(
                    QuestionFormat.CSV,
                    "编号,题型,题干,选项A,选项B,答案\n1,单选,\"几\n天？\",一,二,B\n,判断,可以。,,,对\n".getBytes(StandardCharsets.UTF_8));
            files.put(
                    QuestionFormat.TEXT,
                    "一、单选题\n1. 几天？（ ）\nA. 一 B. 二\n2. 谁？\nA、甲\nB、乙\n【解析】因为\n二、判断题\n1. 可以。（√）\n参考答案\n一、单选题\n1-2 BA\n"
                            .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static byte[] old() {
        try (var book = new HSSFWorkbook()) {
            var sheet = book.createSheet("判断题");
            String[][] rows = {{"题干", "答案"}, {"可以。", "对"}, {"不可以。", "错"}};
            for (int r = 0; r < rows.length; r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < 2; c++) row.createCell(c).setCellValue(rows[r][c]);
            }
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
