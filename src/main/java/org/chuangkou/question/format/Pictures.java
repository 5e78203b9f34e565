package org.chuangkou.question.format;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pictures to which texts refer as {@code ![](picture:NAME)}: where a writer gets them from. */
@FunctionalInterface
public interface Pictures {
    Pictures NONE = name -> Optional.empty();

    Pattern REFERENCE = Pattern.compile("!\\[[^\\]\\n]{0,200}\\]\\(picture:([\\w.-]{1,100})\\)");

    Optional<byte[]> get(String name);

    static String reference(String name) {
        return "![](picture:" + name + ")";
    }

    /** The text with each reference as {@code as} makes it of the picture's name. */
    static String replace(String text, UnaryOperator<String> as) {
        if (!text.contains("](picture:")) return text;
        return REFERENCE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(as.apply(m.group(1))));
    }
}
