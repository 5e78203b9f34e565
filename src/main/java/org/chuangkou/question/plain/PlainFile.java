package org.chuangkou.question.plain;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chuangkou.base.Refusal;
import org.chuangkou.question.format.Defaults;
import org.chuangkou.question.format.Making;
import org.chuangkou.question.format.Pictures;
import org.chuangkou.question.format.QuestionFile;
import org.chuangkou.question.format.Read;
import org.chuangkou.question.format.TextFile;

/** A paper as text, pasted or from Word. It is held whole: answers may stand at its end. */
public final class PlainFile implements QuestionFile {
    /** Nobody writes longer paragraphs, and what looks for options and answers in them has to go through them often. */
    private static final int LONGEST_LINE = 20_000;

    private final List<TextLine> lines;
    private final Pictures pictures;
    private final Defaults defaults;

    private PlainFile(List<TextLine> lines, Pictures pictures, Defaults defaults) {
        this.lines = lines;
        for (TextLine line : lines)
            if (line.text().length() > LONGEST_LINE)
                throw Refusal.invalid("question.import.long-line", line.number(), LONGEST_LINE);
        this.pictures = pictures;
        this.defaults = defaults;
    }

    /** Reads the stream to its end. */
    public static PlainFile text(InputStream in, Defaults defaults) {
        var lines = new ArrayList<TextLine>();
        for (String line : (Iterable<String>) TextFile.read(in).lines()::iterator)
            lines.add(new TextLine(lines.size() + 1, line.strip()));
        return new PlainFile(lines, Pictures.NONE, defaults);
    }

    /** Reads the stream to its end; refused when it is no Word file, or one with too much in it. */
    public static PlainFile docx(InputStream in, Defaults defaults) {
        Docx docx = Docx.read(in);
        return new PlainFile(
                docx.lines(), name -> Optional.ofNullable(docx.pictures().get(name)), defaults);
    }

    @Override
    public Stream<Read> questions() {
        return Paper.read(lines, pictures, new Making(defaults)).stream();
    }

    @Override
    public void close() {}
}
