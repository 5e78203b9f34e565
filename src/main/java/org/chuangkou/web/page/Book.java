package org.chuangkou.web.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.chuangkou.web.View;

/**
 * A book printed piece by piece: each view is laid out by itself behind the last page, so that a book of hundreds of
 * pages takes the memory of its longest piece, and all pieces share one set of letters. What needs to know all pages
 * (contents, page numbers, bookmarks) comes last. Pages count from 1.
 */
public final class Book implements AutoCloseable {
    private static final int MOST_TRIES = 5;

    private final Papers press;
    private final PDDocument document;
    private final PDFont font;

    Book(Papers press) throws IOException {
        this.press = press;
        this.document = new PDDocument();
        this.font = press.font(document);
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** Lays out a view behind the last page. @return its first page */
    public int add(View view) {
        int first = pages() + 1;
        press.layOut(view, document, font);
        return first;
    }

    /**
     * Lays out a view before the first page; all others move back.
     *
     * @param view the view when it takes this many pages; asked again while it takes another number
     * @return how many pages it takes
     */
    public int addInFront(IntFunction<View> view) {
        int before = pages();
        int taken = 1;
        int guess;
        int tries = 0;
        do {
            if (++tries > MOST_TRIES) throw new IllegalStateException("the front never takes as many pages as it says");
            guess = taken;
            while (pages() > before) document.removePage(before);
            add(view.apply(guess));
            taken = pages() - before;
        } while (taken != guess);
        if (before == 0) return taken;
        PDPage first = document.getPage(0);
        var front = new ArrayList<PDPage>();
        for (int i = 0; i < taken; i++) front.add(document.getPage(before + i));
        for (PDPage page : front) {
            document.removePage(page);
            document.getPages().insertBefore(page, first);
        }
        return taken;
    }

    /** A line at the foot of each page, by the page's number; none where it is empty. */
    public void foot(IntFunction<String> line) {
        try {
            BookParts.foot(document, font, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A bookmark and those below it. */
    public record Mark(String title, int page, List<Mark> below) {
        public Mark {
            below = List.copyOf(below);
        }
    }

    /** Finishes the book: {@code <a href="page:12">} leads to page 12 of it. */
    public void write(String title, List<Mark> marks, OutputStream out) {
        try {
            BookParts.link(document);
            BookParts.mark(document, marks);
            BookParts.name(document, title);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
