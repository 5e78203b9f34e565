package org.chuangkou.question.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.table.TableFormat;
import org.chuangkou.question.format.Defaults;
import org.chuangkou.question.format.Pictures;
import org.chuangkou.question.format.QuestionFile;
import org.chuangkou.question.format.QuestionFormat;
import org.chuangkou.question.format.QuestionWriter;
import org.chuangkou.question.moodle.AikenFile;
import org.chuangkou.question.moodle.AikenWriter;
import org.chuangkou.question.moodle.GiftFile;
import org.chuangkou.question.moodle.GiftWriter;
import org.chuangkou.question.moodle.MoodleXmlFile;
import org.chuangkou.question.moodle.MoodleXmlWriter;
import org.chuangkou.question.plain.PlainFile;
import org.chuangkou.question.sheet.SheetFile;
import org.chuangkou.question.sheet.SheetWriter;

/** Opens and writes files of questions in every format. */
public final class QuestionFiles {
    private QuestionFiles() {}

    /** Reads the stream to its end. @throws Refusal when it is no such file */
    public static QuestionFile open(QuestionFormat format, InputStream in, Defaults defaults) {
        return switch (format) {
            case XLSX -> SheetFile.open(in, TableFormat.XLSX, defaults);
            case CSV -> SheetFile.open(in, TableFormat.CSV, defaults);
            case DOCX -> PlainFile.docx(in, defaults);
            case TEXT -> PlainFile.text(in, defaults);
            case GIFT -> GiftFile.open(in, defaults);
            case AIKEN -> AikenFile.open(in, defaults);
            case MOODLE_XML -> MoodleXmlFile.open(in, defaults);
        };
    }

    /** @throws Refusal for a format that is only read; a Word file is a paper and has its own writer */
    public static QuestionWriter writer(QuestionFormat format, OutputStream out, Pictures pictures) throws IOException {
        return switch (format) {
            case XLSX -> new SheetWriter(out);
            case GIFT -> new GiftWriter(out);
            case AIKEN -> new AikenWriter(out);
            case MOODLE_XML -> new MoodleXmlWriter(out, pictures);
            case CSV, DOCX, TEXT -> throw Refusal.invalid("question.export.format");
        };
    }
}
