package org.chuangkou.question.moodle;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuangkou.question.format.Picture;
import org.chuangkou.question.format.Pictures;

/** Texts in one of Moodle's formats. */
final class MoodleText {
    /** Before the name of a file that comes with the text. */
    static final String FILE = "@@PLUGINFILE@@/";

    private static final Pattern IN_MARKDOWN =
            Pattern.compile("!\\[[^\\]\\n]{0,200}\\]\\(" + FILE + "([^)\\s]{1,300})[^)\\n]{0,200}\\)");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>|&(?:[a-zA-Z]{2,8}|#[0-9]{1,6});");

    private MoodleText() {}

    /** @param pictures our name of a file that comes with the text */
    static String markdown(String text, String format, Function<String, Optional<String>> pictures) {
        return written(text, format, pictures, Html::escaped);
    }

    /** A text whose own signs are still to be read: nothing is put before them. */
    static String signs(String text, String format, Function<String, Optional<String>> pictures) {
        return written(text, format, pictures, UnaryOperator.identity());
    }

    private static String written(
            String text, String format, Function<String, Optional<String>> pictures, UnaryOperator<String> words) {
        return switch (format) {
            case "html" -> Html.markdown(text, source -> picture(source, pictures), words);
            case "markdown" -> inMarkdown(text, pictures);
            // Moodle's own format is plain text in which some write HTML.
            case "moodle", "moodle_auto_format" ->
                TAG.matcher(text).find()
                        ? Html.markdown(text.replace("\n", "<br>"), source -> picture(source, pictures), words)
                        : words.apply(text.strip());
            default -> words.apply(text.strip());
        };
    }

    private static Optional<String> picture(String source, Function<String, Optional<String>> pictures) {
        if (!source.startsWith(FILE)) return Optional.empty();
        return pictures.apply(decoded(source.substring(FILE.length()).split("\\?", 2)[0]));
    }

    private static String inMarkdown(String text, Function<String, Optional<String>> pictures) {
        if (!text.contains(FILE)) return text.strip();
        return IN_MARKDOWN
                .matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(
                        Pictures.reference(pictures.apply(decoded(m.group(1))).orElse(Picture.UNREADABLE))))
                .strip();
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
