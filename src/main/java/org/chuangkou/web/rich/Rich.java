package org.chuangkou.web.rich;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Rich text: Markdown as safe HTML. In templates {@code ${rich(text)}} and {@code ${richLine(text)}}.
 *
 * <p>Of HTML come out p, br, strong, em, code, ul, ol, li, blockquote, table, img, a, h3 to h5, sub and sup, nothing else.
 * A new line is a new line. HTML within the text is shown as it was written, but for a bare {@code <br>}, {@code <sub>},
 * {@code <sup>}. The highest heading of a text is h3. A gap of three or more underscores stays as it is. Links lead to http(s), to our
 * own paths, to {@code clause:ITEM/clause} and {@code law:LAW/articles/32}; others are only their words. Pictures are
 * {@code picture:ID}; others are only their description.
 */
public final class Rich {
    private static final long KEPT_CHARACTERS = 8_000_000;

    private record Text(String markdown, boolean line) {}

    private static final Cache<Text, String> KNOWN = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((Text text, String html) -> text.markdown().length() + html.length())
            .build();

    private Rich() {}

    /** A text of paragraphs, lists, tables. */
    public static String html(String markdown) {
        return KNOWN.get(new Text(markdown, false), text -> Clean.text(Markdown.TEXT.html(text.markdown())));
    }

    /** The clause on the page of its guide or law. */
    public static String clauseHref(String item, String clause) {
        return Destination.clause("clause", item, clause);
    }

    /** What stands within a line (an option, a cell of a table): no paragraph around it, no lists, no headings. */
    public static String line(String markdown) {
        return KNOWN.get(new Text(markdown, true), text -> Clean.line(Markdown.LINE.html(text.markdown())));
    }
}
