package org.chuangkou.web.rich;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as we read it; what comes out is not yet trusted. */
enum Markdown {
    TEXT(Set.of(Heading.class, ListBlock.class, BlockQuote.class), List.of(TablesExtension.create())),
    LINE(Set.of(), List.of());

    /** Deeper nesting is nobody's text, but could exhaust the stack. */
    private static final int DEEPEST = 24;

    private static final String JOINER = "\u2060";
    private static final String CHINESE_SIGN = "[\\p{IsPunctuation}&&[^\\x00-\\x7f]]";
    private static final Pattern AFTER_SIGN = Pattern.compile("(?<=" + CHINESE_SIGN + ")(?=\\*)");
    private static final Pattern BEFORE_SIGN = Pattern.compile("(?<=\\*)(?=" + CHINESE_SIGN + ")");

    private final Parser parser;
    private final HtmlRenderer renderer;

    Markdown(Set<Class<? extends Block>> blocks, List<Extension> extensions) {
        parser = Parser.builder()
                .enabledBlockTypes(blocks)
                .extensions(extensions)
                .customInlineContentParserFactory(new Gap())
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build();
        renderer = HtmlRenderer.builder()
                .extensions(extensions)
                .softbreak("<br />\n")
                .omitSingleParagraphP(blocks.isEmpty())
                .build();
    }

    String html(String markdown) {
        Node text = parser.parse(joined(markdown));
        text.accept(new Tidying(text, this == LINE));
        return renderer.render(text).replace(JOINER, "");
    }

    /**
     * CommonMark ends no emphasis between a punctuation sign and a letter, as in {@code **注意：**先看}, because English
     * has a space there. An invisible letter between sign and asterisk lets it.
     */
    private static String joined(String markdown) {
        if (markdown.indexOf('*') < 0) return markdown;
        String after = AFTER_SIGN.matcher(markdown).replaceAll(JOINER);
        return BEFORE_SIGN.matcher(after).replaceAll(JOINER);
    }
}
