package org.chuangkou.guide.handbook;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chuangkou.guide.handbook.Layout.Placed;
import org.chuangkou.guide.handbook.Printing.Order;
import org.chuangkou.guide.handbook.Sheets.Front;
import org.chuangkou.guide.handbook.Sheets.Group;
import org.chuangkou.guide.handbook.Sheets.Line;
import org.chuangkou.guide.handbook.Sheets.Out;
import org.chuangkou.guide.handbook.Sheets.Replacing;
import org.chuangkou.guide.handbook.Sheets.Span;
import org.chuangkou.guide.handbook.Sheets.Swap;
import org.chuangkou.web.page.Book;

/** What comes before the guides: cover and contents, or the list of replacements. */
@Singleton
class Fronts {
    private static final String PAUSED = "暂停";

    private final Handbooks handbooks;

    Fronts(Handbooks handbooks) {
        this.handbooks = handbooks;
    }

    /** @param taken how many pages the front takes */
    static Front whole(Order order, List<Placed> placed, int taken) {
        Handbook handbook = order.handbook();
        var groups = new ArrayList<Group>();
        chapters(placed)
                .forEach((title, guides) -> groups.add(new Group(
                        title,
                        guides.stream()
                                .map(one -> new Line(
                                        one.number(),
                                        one.version().guide().name(),
                                        String.valueOf(one.first() + taken),
                                        PAUSED.equals(one.version().guide().state())))
                                .toList())));
        return new Front(
                handbook.title(),
                handbook.place(),
                Sheets.day(order.at()),
                placed.size(),
                handbook.authorName(),
                handbook.id(),
                groups,
                order.selection().left());
    }

    /** Bookmarks: a chapter leads to its first guide. */
    static List<Book.Mark> marks(List<Placed> placed, int front) {
        var marks = new ArrayList<Book.Mark>();
        chapters(placed)
                .forEach((title, guides) -> marks.add(new Book.Mark(
                        title,
                        guides.getFirst().first() + front,
                        guides.stream()
                                .map(one -> new Book.Mark(one.version().guide().name(), one.first() + front, List.of()))
                                .toList())));
        return marks;
    }

    Replacing replacing(Order order, Changes changes, List<Placed> placed, int taken) {
        Handbook handbook = order.handbook();
        var pages = new HashMap<String, Span>();
        placed.forEach(
                one -> pages.put(one.version().guide().code(), Span.of(one.first() + taken, one.last() + taken)));
        return new Replacing(
                handbook.title(),
                handbook.place(),
                Sheets.day(order.at()),
                handbook.since() == null ? "" : printDay(handbook.since()),
                handbook.authorName(),
                handbook.id(),
                changes.revised().stream()
                        .map(one -> new Swap(
                                one.now().guide().name(),
                                one.chapter(),
                                out(one.leaf()),
                                pages.get(one.leaf().item()),
                                one.clauses()))
                        .toList(),
                changes.added().stream()
                        .map(one -> new Swap(
                                one.now().guide().name(),
                                one.chapter(),
                                null,
                                pages.get(one.now().guide().code()),
                                List.of()))
                        .toList(),
                changes.gone().stream()
                        .map(leaf -> new Swap(leaf.name(), leaf.chapter(), out(leaf), null, List.of()))
                        .toList());
    }

    private Out out(Leaf leaf) {
        return new Out(printDay(leaf.printedIn()), Span.of(leaf.firstPage(), leaf.lastPage()));
    }

    private String printDay(String print) {
        return handbooks
                .find(print)
                .map(Handbook::printedAt)
                .filter(Objects::nonNull)
                .map(Sheets::day)
                .orElse("");
    }

    private static Map<String, List<Placed>> chapters(List<Placed> placed) {
        return placed.stream().collect(Collectors.groupingBy(Placed::chapter, LinkedHashMap::new, Collectors.toList()));
    }
}
