package org.chuangkou.web.rich;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The wall behind the reader: of whatever HTML comes, only our elements and attributes get through. */
final class Clean {
    private static final String[] LINE = {"br", "strong", "em", "code", "img", "a", "sub", "sup"};
    private static final String[] TEXT = {
        "p", "ul", "ol", "li", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "h3", "h4", "h5"
    };
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\]).*");
    private static final Pattern PICTURE = Pattern.compile("/pictures/[0-9a-f]{32}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern SIDE = Pattern.compile("left|center|right");

    private static final Pattern FULL_WIDTH = Pattern.compile("&#x(ff[0-9a-f]{2});");

    private static final PolicyFactory LINES = builder().toFactory();
    private static final PolicyFactory TEXTS = builder()
            .allowElements(TEXT)
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("align")
            .matching(SIDE)
            .onElements("th", "td")
            .toFactory();

    private Clean() {}

    static String text(String html) {
        return readable(TEXTS.sanitize(html));
    }

    static String line(String html) {
        return readable(LINES.sanitize(html));
    }

    /** The sanitizer writes Chinese signs such as ： as numbers, for old encodings that fold them to ASCII. We write UTF-8. */
    private static String readable(String html) {
        return FULL_WIDTH
                .matcher(html.strip())
                .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
    }

    private static HtmlPolicyBuilder builder() {
        return new HtmlPolicyBuilder()
                .allowElements(LINE)
                .allowElements(
                        (element, attributes) -> {
                            int href = attributes.indexOf("href");
                            if (href < 0) return null;
                            if (!OURS.matcher(attributes.get(href + 1)).matches()) {
                                attributes.add("rel");
                                attributes.add("noopener noreferrer nofollow");
                            }
                            return element;
                        },
                        "a")
                .allowUrlProtocols("http", "https")
                .allowAttributes("href")
                .onElements("a")
                .allowAttributes("src")
                .matching(PICTURE)
                .onElements("img")
                .allowAttributes("alt")
                .onElements("img");
    }
}
