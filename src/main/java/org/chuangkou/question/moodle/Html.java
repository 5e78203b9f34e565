package org.chuangkou.question.moodle;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.chuangkou.question.format.Picture;
import org.chuangkou.question.format.Pictures;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** HTML as Markdown: its words, lines, bold and italic letters and pictures; nothing else survives. */
final class Html {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "br",
            "li",
            "tr",
            "table",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "blockquote",
            "hr");
    private static final Set<String> DROPPED =
            Set.of("script", "style", "head", "title", "noscript", "template", "iframe", "object");

    private Html() {}

    /**
     * @param pictures name of the picture that a source means
     * @param words how words are written
     */
    static String markdown(String html, Function<String, Optional<String>> pictures, UnaryOperator<String> words) {
        var text = new StringBuilder();
        NodeTraversor.filter(
                new Filter(text, pictures, words), Jsoup.parseBodyFragment(html).body());
        return lines(text.toString());
    }

    /** Words that are no Markdown, so that they look as they are written. */
    static String escaped(String words) {
        return words.replaceAll("([\\\\*`<])", "\\\\$1");
    }

    private static String lines(String text) {
        var lines = new StringBuilder();
        text.lines()
                .map(line -> line.replace('\u00a0', ' ').strip())
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.append(lines.isEmpty() ? "" : "\n").append(line));
        return lines.toString();
    }

    private record Filter(StringBuilder text, Function<String, Optional<String>> pictures, UnaryOperator<String> words)
            implements org.jsoup.select.NodeFilter {

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode said) text.append(words.apply(said.text()));
            if (!(node instanceof Element element)) return FilterResult.CONTINUE;
            String name = element.normalName();
            if (DROPPED.contains(name)) return FilterResult.SKIP_ENTIRELY;
            if (BLOCKS.contains(name)) text.append('\n');
            switch (name) {
                case "li" -> text.append("- ");
                case "b", "strong" -> mark(element, "**");
                case "i", "em" -> mark(element, "*");
                case "img" ->
                    text.append(Pictures.reference(
                            pictures.apply(element.attr("src")).orElse(Picture.UNREADABLE)));
                default -> {}
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (!(node instanceof Element element)) return FilterResult.CONTINUE;
            String name = element.normalName();
            if (BLOCKS.contains(name)) text.append('\n');
            switch (name) {
                case "b", "strong" -> mark(element, "**");
                case "i", "em" -> mark(element, "*");
                case "td", "th" -> text.append("  ");
                default -> {}
            }
            return FilterResult.CONTINUE;
        }

        /** Markdown has no bold nothing, and none that begins with a space. */
        private void mark(Element element, String sign) {
            String words = element.wholeText();
            if (!words.isBlank()
                    && words.equals(words.strip())
                    && element.select("img,p,div,br,b,i,em,strong").size() <= 1) text.append(sign);
        }
    }
}
