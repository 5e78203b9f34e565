package org.chuangkou.question.moodle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.chuangkou.question.Item;
import org.chuangkou.question.format.QuestionWriter;
import org.chuangkou.question.kind.Keys;
import org.chuangkou.question.kind.Question;

/** Writes Aiken, which knows single choices on single lines and nothing about them. */
public final class AikenWriter implements QuestionWriter {
    private final Writer out;

    /** @param out stays open */
    public AikenWriter(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    @Override
    public boolean write(Item item) throws IOException {
        if (!(item.question() instanceof Question.Single single) || !fits(single)) return false;
        out.write(single.stem() + "\n");
        for (int i = 0; i < single.options().size(); i++)
            out.write(Keys.at(i) + ". " + single.options().get(i) + "\n");
        out.write("ANSWER: " + single.answer() + "\n\n");
        return true;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private static boolean fits(Question.Single single) {
        return Stream.concat(Stream.of(single.stem()), single.options().stream())
                        .noneMatch(text -> text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)
                && single.stem().length() > 1
                && !AikenFile.OPTION.matcher(single.stem()).matches()
                && !AikenFile.ANSWER.matcher(single.stem()).matches();
    }
}
