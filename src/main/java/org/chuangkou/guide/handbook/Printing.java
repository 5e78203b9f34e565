package org.chuangkou.guide.handbook;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.chuangkou.base.Messages;
import org.chuangkou.guide.handbook.Layout.Placed;
import org.chuangkou.web.View;
import org.chuangkou.web.page.Book;
import org.chuangkou.web.page.Papers;

/** Prints handbooks: first the guides, then what needs to know on which page each of them begins. */
@Singleton
class Printing {
    private final Papers papers;
    private final Layout layout;
    private final Fronts fronts;
    private final Messages messages;

    Printing(Papers papers, Layout layout, Fronts fronts, Messages messages) {
        this.papers = papers;
        this.layout = layout;
        this.fronts = fronts;
        this.messages = messages;
    }

    /** What a handbook has to tell. @param at the moment as of which */
    record Order(Handbook handbook, Instant at, Selection selection) {}

    /** What was printed. @param leaves what the paper copy holds once these pages are in it */
    record Printed(int pages, List<Leaf> leaves) {}

    /** @param done told after each guide how many are laid out */
    Printed whole(Order order, Path to, IntConsumer done) {
        try (Book book = papers.book()) {
            String title = title(order, "handbook.paper.title");
            List<Placed> placed = layout.all(book, title, order.selection(), done);
            int front = book.addInFront(taken -> new View("guide/handbook/front", Fronts.whole(order, placed, taken)));
            finish(book, order, title, Fronts.marks(placed, front), 1, to);
            String id = order.handbook().id();
            return new Printed(
                    book.pages(),
                    placed.stream().map(one -> one.leaf(id, front)).toList());
        }
    }

    /** Only what is new or has changed, behind a list of what to take out of the copy and what to put in. */
    Printed replacing(Order order, Changes changes, Path to, IntConsumer done) {
        try (Book book = papers.book()) {
            String title = title(order, "handbook.paper.replacing");
            List<Placed> placed = layout.only(changes.printed(), book, title, order.selection(), done);
            int front = book.addInFront(
                    taken -> new View("guide/handbook/replacing", fronts.replacing(order, changes, placed, taken)));
            finish(book, order, title, Fronts.marks(placed, front), 0, to);
            String id = order.handbook().id();
            List<Leaf> anew = placed.stream().map(one -> one.leaf(id, front)).toList();
            return new Printed(book.pages(), changes.held(id, order.selection(), anew));
        }
    }

    private void finish(Book book, Order order, String title, List<Book.Mark> marks, int unnumbered, Path to) {
        String pages = String.valueOf(book.pages());
        String day = Sheets.day(order.at());
        book.foot(page -> page <= unnumbered ? "" : say("handbook.paper.foot", String.valueOf(page), pages, day));
        try (OutputStream out = Files.newOutputStream(to)) {
            book.write(title, marks, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String title(Order order, String key) {
        return say(key, order.handbook().title());
    }

    private String say(String key, Object... args) {
        return messages.say(Locale.SIMPLIFIED_CHINESE, key, args);
    }
}
