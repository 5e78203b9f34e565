package org.chuangkou.question.moodle;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chuangkou.question.format.Defaults;
import org.chuangkou.question.format.Draft;
import org.chuangkou.question.format.Field;
import org.chuangkou.question.format.Kind;
import org.chuangkou.question.format.Making;
import org.chuangkou.question.format.QuestionFile;
import org.chuangkou.question.format.Read;
import org.chuangkou.question.format.Spot;
import org.chuangkou.question.format.TextFile;
import org.chuangkou.question.kind.Keys;
import org.jspecify.annotations.Nullable;

/** Questions in Aiken: a stem, options behind {@code A.} or {@code A)}, and {@code ANSWER: B}. */
public final class AikenFile implements QuestionFile {
    static final Pattern OPTION = Pattern.compile("^([A-Z])[).][ \\t]*(.*)$");
    static final Pattern ANSWER = Pattern.compile("^ANSWER:(.*)$", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Defaults defaults;

    private AikenFile(String text, Defaults defaults) {
        this.text = text;
        this.defaults = defaults;
    }

    /** Reads the stream to its end. */
    public static AikenFile open(InputStream in, Defaults defaults) {
        return new AikenFile(TextFile.read(in), defaults);
    }

    @Override
    public Stream<Read> questions() {
        var making = new Making(defaults);
        List<Draft> drafts = drafts();
        if (drafts.isEmpty()) return Stream.of(Read.Bad.at(Spot.line(1), "question.import.nothing-in-it"));
        return drafts.stream().map(making::read);
    }

    @Override
    public void close() {}

    private List<Draft> drafts() {
        var drafts = new ArrayList<Draft>();
        Draft open = null;
        int options = 0;
        int number = 0;
        for (String raw : (Iterable<String>) text.lines()::iterator) {
            String line = raw.strip();
            number++;
            if (line.isEmpty()) continue;
            var spot = Spot.line(number);
            Matcher option = OPTION.matcher(line);
            Matcher answer = ANSWER.matcher(line);
            if (open == null) {
                open = begin(spot);
                drafts.add(open);
                options = 0;
            }
            if (answer.matches()) {
                open.put(Field.ANSWER, answer.group(1), spot.in(Field.ANSWER.chinese()));
                open = null;
            } else if (option.matches() && open.has(Field.STEM)) {
                option(open, options++, option, spot);
            } else if (options == 0) open.put(Field.STEM, line, spot.in(Field.STEM.chinese()));
            else open.fault(spot.fault("question.import.aiken-line", line));
        }
        return drafts;
    }

    private static Draft begin(Spot spot) {
        return new Draft(spot).put(Field.TYPE, Kind.CHOICE.chinese(), spot);
    }

    private static void option(Draft open, int index, Matcher option, Spot spot) {
        @Nullable Field field = index < Keys.MOST ? Field.OPTIONS.get(index) : null;
        boolean next = field != null
                && option.group(1).equals(Keys.at(index))
                && !option.group(2).isBlank();
        if (field != null && next) open.put(field, option.group(2), spot.in(field.chinese()));
        else open.fault(spot.fault("question.import.options-lost"));
    }
}
