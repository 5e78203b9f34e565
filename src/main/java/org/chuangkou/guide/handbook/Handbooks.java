package org.chuangkou.guide.handbook;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chuangkou.base.Batches;
import org.chuangkou.base.Page;
import org.chuangkou.web.upload.Uploads;
import org.jspecify.annotations.Nullable;

/** The handbooks that were asked for, and what is in those that are printed. */
@Singleton
class Handbooks {
    private final HandbookRows rows;
    private final LeafRows leaves;
    private final Uploads uploads;

    Handbooks(HandbookRows rows, LeafRows leaves, Uploads uploads) {
        this.rows = rows;
        this.leaves = leaves;
        this.uploads = uploads;
    }

    @Transactional(readOnly = true)
    Optional<Handbook> find(String id) {
        return rows.find(id);
    }

    /** @param window the reader's own, whose handbooks come first together with those the reader asked for */
    @Transactional(readOnly = true)
    Page<Handbook> list(String reader, @Nullable String window, Page.Wanted wanted) {
        return new Page<>(
                rows.count(), wanted.page(), wanted.size(), rows.list(reader, window, wanted.size(), wanted.offset()));
    }

    /** The print that tells what a paper copy of this scope holds now. */
    @Transactional(readOnly = true)
    Optional<Handbook> lastPrinted(Scope scope) {
        return rows.lastPrinted(scope.kind(), scope.subject());
    }

    /** Those of this scope that this account has asked for and that are not printed, or never will be. */
    @Transactional(readOnly = true)
    List<Handbook> unprinted(Scope scope, String author) {
        return rows.unprinted(scope.kind(), scope.subject(), author);
    }

    @Transactional(readOnly = true)
    List<Leaf> leaves(Handbook handbook) {
        return leaves.of(handbook.id());
    }

    /** In the transaction under way. */
    void keep(Handbook handbook) {
        rows.insert(handbook);
    }

    /** In the transaction under way: keeps the PDF and what is in it. */
    void printed(Handbook handbook, Instant at, Path pdf, int pages, List<Leaf> held) {
        String file = uploads.keepLasting(pdf, handbook.id() + ".pdf", handbook.author());
        if (rows.printed(handbook.id(), at, held.size(), pages, file) == 0)
            throw new IllegalStateException("handbook " + handbook.id() + " is printed already");
        for (var some : Batches.of(held)) leaves.insert(some);
    }

    /** The PDF; empty until it is printed. */
    Optional<InputStream> pdf(Handbook handbook) {
        return Optional.ofNullable(handbook.file()).map(uploads::open);
    }
}
