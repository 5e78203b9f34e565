package org.chuangkou.guide.handbook;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.handbook.Sheets.GuideSheet;
import org.chuangkou.guide.store.Library;
import org.chuangkou.guide.store.Version;
import org.chuangkou.web.View;
import org.chuangkou.web.page.Book;

/** Lays out guides one by one, each from the top of a page. */
@Singleton
class Layout {
    private final Library library;

    Layout(Library library) {
        this.library = library;
    }

    /**
     * Where a guide lies.
     *
     * @param number its place in the contents of the whole handbook, from 1
     * @param first its first page, from 1, not counting what will come in front
     */
    record Placed(String chapter, Version version, int number, int first, int last) {
        Leaf leaf(String handbook, int front) {
            Guide guide = version.guide();
            return new Leaf(
                    handbook,
                    number,
                    guide.code(),
                    version.number(),
                    guide.name(),
                    chapter,
                    handbook,
                    first + front,
                    last + front);
        }
    }

    /** All guides, numbered as in the contents. @param done told after each guide how many are laid out */
    List<Placed> all(Book book, String title, Selection selection, IntConsumer done) {
        return add(book, title, selection, code -> true, true, done);
    }

    /** Only these guides, without numbers, for they go into an older book. */
    List<Placed> only(Set<String> codes, Book book, String title, Selection selection, IntConsumer done) {
        return add(book, title, selection, codes::contains, false, done);
    }

    private List<Placed> add(
            Book book,
            String title,
            Selection selection,
            Predicate<String> wanted,
            boolean numbered,
            IntConsumer done) {
        Map<String, String> names = siblings(selection);
        var placed = new ArrayList<Placed>();
        int number = 0;
        for (Chapter chapter : selection.chapters())
            for (Version version : chapter.guides()) {
                number++;
                Guide guide = version.guide();
                if (!wanted.test(guide.code())) continue;
                var sheet = new GuideSheet(
                        title,
                        chapter.title(),
                        numbered ? number : 0,
                        guide,
                        version.number(),
                        Sheets.day(version.effectiveFrom()),
                        guide.siblings().stream()
                                .map(names::get)
                                .filter(Objects::nonNull)
                                .toList());
                int first = book.add(new View("guide/handbook/guide", sheet));
                placed.add(new Placed(chapter.title(), version, number, first, book.pages()));
                done.accept(placed.size());
            }
        return placed;
    }

    private Map<String, String> siblings(Selection selection) {
        var codes = new LinkedHashSet<String>();
        for (Version version : selection.guides()) codes.addAll(version.guide().siblings());
        var names = new HashMap<String, String>();
        library.guidesInForce(codes)
                .forEach(v -> names.put(v.guide().code(), v.guide().name()));
        return names;
    }
}
