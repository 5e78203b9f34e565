package org.chuangkou.guide.handbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.chuangkou.base.Time;
import org.chuangkou.guide.document.ClauseDiff;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.handbook.Selection.Left;
import org.jspecify.annotations.Nullable;

/** The parts of a handbook as their templates see them; days are written out, 2026年11月22日. */
final class Sheets {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private Sheets() {}

    /**
     * @param book the running title
     * @param number its place in the contents, from 1; 0 for a page that goes into an older book
     * @param siblings names of items that are easily taken for this one
     */
    record GuideSheet(
            String book, String chapter, int number, Guide guide, int version, String since, List<String> siblings) {}

    /** Cover and contents. */
    record Front(
            String title,
            String place,
            String asOf,
            int count,
            String author,
            String print,
            List<Group> chapters,
            List<Left> left) {}

    record Group(String title, List<Line> lines) {}

    /** @param page where it begins, as text */
    record Line(int number, String name, String page, boolean paused) {}

    /** What to take out of the paper copy and what to put in. */
    record Replacing(
            String title,
            String place,
            String asOf,
            String sinceDay,
            String author,
            String print,
            List<Swap> revised,
            List<Swap> added,
            List<Swap> gone) {}

    /**
     * @param old the print and its pages to be taken out, null when nothing is
     * @param fresh the pages of these to be put in, null when nothing is
     */
    record Swap(
            String name,
            String chapter,
            @Nullable Out old,
            @Nullable Span fresh,
            List<ClauseDiff> clauses) {}

    record Out(String day, Span pages) {}

    record Span(String first, String last) {
        static Span of(int first, int last) {
            return new Span(String.valueOf(first), String.valueOf(last));
        }
    }

    static String day(Instant at) {
        return WRITTEN.format(LocalDate.ofInstant(at, Time.HALL));
    }
}
