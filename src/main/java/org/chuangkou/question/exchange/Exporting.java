package org.chuangkou.question.exchange;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chuangkou.base.Page;
import org.chuangkou.question.file.QuestionFiles;
import org.chuangkou.question.finding.FindingQuestions;
import org.chuangkou.question.finding.Sought;
import org.chuangkou.question.format.Pictures;
import org.chuangkou.question.format.QuestionFormat;
import org.chuangkou.question.format.QuestionWriter;
import org.chuangkou.question.store.Kept;

/** Questions into files: page by page out of the bank, none of them held. */
@Singleton
class Exporting {
    private final FindingQuestions finding;
    private final org.chuangkou.web.picture.Pictures pictures;

    Exporting(FindingQuestions finding, org.chuangkou.web.picture.Pictures pictures) {
        this.finding = finding;
        this.pictures = pictures;
    }

    private interface Take {
        void one(Kept kept) throws IOException;
    }

    /** @return a temporary file; whoever reads it deletes it */
    Path export(QuestionFormat format, Sought sought) throws IOException {
        return written(out -> {
            try (QuestionWriter writer = QuestionFiles.writer(format, out, kept())) {
                each(sought, kept -> writer.write(kept.item()));
            }
        });
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static Path written(Writing writing) throws IOException {
        Path file = Files.createTempFile("chuangkou-export", null);
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.to(out);
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** The pictures of texts by their ids. */
    Pictures kept() {
        return name -> pictures.find(name).map(pictures::bytes);
    }

    private void each(Sought sought, Take take) throws IOException {
        for (int page = 0; ; page++) {
            Page<Kept> some = finding.page(sought.words(), sought.by(), new Page.Wanted(page, Page.LARGEST));
            for (Kept kept : some.items()) take.one(kept);
            if ((long) (page + 1) * Page.LARGEST >= some.total()) return;
        }
    }
}
