package org.chuangkou.question.exchange;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.table.Cells;
import org.chuangkou.question.file.QuestionFiles;
import org.chuangkou.question.format.QuestionFile;
import org.chuangkou.web.upload.Incoming;
import org.chuangkou.web.upload.Uploads;
import org.jspecify.annotations.Nullable;

/** A file that has come in through a page: asked about while its columns are not plain, then looked through. */
@Singleton
class Arriving {
    private final StartingQuestionImport starting;
    private final Columns columns;
    private final Uploads uploads;

    Arriving(StartingQuestionImport starting, Columns columns, Uploads uploads) {
        this.starting = starting;
        this.columns = columns;
        this.uploads = uploads;
    }

    sealed interface Arrived {
        /** It is being looked through by this job. */
        record Queued(String job) implements Arrived {}

        /** @param trouble why it cannot be read yet, null when only some columns are unknown */
        record Unclear(
                ImportParams params,
                List<AskedColumn> asked,
                @Nullable Message trouble) implements Arrived {}
    }

    /** @throws Refusal when the file is no such file */
    Arrived arrive(Incoming file, Wish wish, Actor actor) {
        ImportParams params = wish.params("", file.name(), columns.known());
        if (!params.columned()) return queue(params.of(starting.keep(file, actor), params.columns()), actor);
        try (InputStream in = file.open();
                QuestionFile open = QuestionFiles.open(params.kind(), in, params.defaults())) {
            List<AskedColumn> asked = AskedColumn.of(open.layouts(), params.columns());
            boolean plain =
                    AskedColumn.readable(open.layouts()) && asked.stream().allMatch(AskedColumn::known);
            ImportParams kept = params.of(starting.keep(file, actor), params.columns());
            return plain ? queue(kept, actor) : new Arrived.Unclear(kept, asked, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the columns of a file that was kept are understood. */
    Arrived.Unclear ask(ImportParams params) {
        return looked(params, null);
    }

    /** @param said keys of fields by heading: remembered, and applied, once the file can be read by them */
    Arrived tell(ImportParams params, Map<String, String> said, Actor actor) {
        var all = new HashMap<>(params.columns());
        said.forEach((heading, field) -> all.put(Cells.heading(heading), field));
        Arrived.Unclear looked = looked(params.of(params.upload(), all), Message.of("exchange.columns.no-stem"));
        if (looked.trouble() != null) return looked;
        var fresh = new HashMap<>(said);
        fresh.entrySet()
                .removeIf(one -> AskedColumn.everybodys(one.getKey())
                        .filter(one.getValue()::equals)
                        .isPresent());
        columns.remember(fresh, actor.username());
        return queue(looked.params(), actor);
    }

    private Arrived.Unclear looked(ImportParams params, @Nullable Message unreadable) {
        try (InputStream in = uploads.open(params.upload());
                QuestionFile open = QuestionFiles.open(params.kind(), in, params.defaults())) {
            List<AskedColumn> asked = AskedColumn.of(open.layouts(), params.columns());
            Message trouble = AskedColumn.readable(open.layouts()) ? AskedColumn.twice(open) : unreadable;
            return new Arrived.Unclear(params, asked, trouble);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Arrived queue(ImportParams params, Actor actor) {
        return new Arrived.Queued(starting.start(params, actor));
    }
}
