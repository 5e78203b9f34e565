package org.chuangkou.question.exchange;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.chuangkou.base.Refusal;
import org.chuangkou.question.Domain;
import org.chuangkou.question.Item;
import org.chuangkou.question.asking.Solution;
import org.chuangkou.question.file.QuestionFiles;
import org.chuangkou.question.format.QuestionFile;
import org.chuangkou.question.kind.Arrangement;
import org.chuangkou.question.kind.Shown;
import org.chuangkou.web.upload.Uploads;
import org.jspecify.annotations.Nullable;

/** The first questions of a file as candidates will see them. */
@Singleton
class Previewing {
    static final int SHOWN = 20;
    private static final int LOOKED_AT = 500;

    private final Uploads uploads;
    private final Entering entering;

    Previewing(Uploads uploads, Entering entering) {
        this.uploads = uploads;
        this.entering = entering;
    }

    /** @param domain its key, null when it is not said; so the level */
    record Previewed(
            @Nullable String sheet,
            int row,
            Shown shown,
            Solution solution,
            String explanation,
            @Nullable Integer level,
            @Nullable String domain,
            int cites) {}

    /** Empty when the file has been cleared away, or cannot be read. */
    List<Previewed> of(ImportParams params) {
        try (InputStream in = uploads.open(params.upload());
                QuestionFile file = QuestionFiles.open(params.kind(), in, params.defaults())) {
            // Pictures have to be kept to be seen; they are few, each is kept once, and no text of the bank shows them
            // yet.
            return entering.pictures(new Checking(params.source()).first(file, SHOWN, LOOKED_AT)).stream()
                    .filter(one -> !one.bad())
                    .map(Previewing::previewed)
                    .toList();
        } catch (Refusal unreadable) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Previewed previewed(Checked one) {
        Item item = requireNonNull(one.item());
        Shown shown = Arrangement.asWritten(item.question()).show(item.question());
        return new Previewed(
                one.spot().sheet(),
                one.spot().row(),
                shown,
                Solution.of(item.question(), shown),
                item.explanation(),
                item.level().orElse(null),
                item.domain().map(Domain::name).orElse(null),
                item.cites().size());
    }
}
