package org.chuangkou.web.rich;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chuangkou.web.Paths;
import org.jspecify.annotations.Nullable;

/** Where a link or a picture of a text leads. */
final class Destination {
    private static final Pattern FOREIGN = Pattern.compile("(?i)https?://[^\\s\"<>\\\\]+");
    private static final Pattern CLAUSE = Pattern.compile("(clause|law):([\\w.-]{1,64})(?:/(\\S{1,200}))?");
    private static final Pattern PICTURE = Pattern.compile("(?:picture:|/pictures/)([0-9a-f]{32})");

    private Destination() {}

    static Optional<String> ofLink(String written) {
        Matcher clause = CLAUSE.matcher(written);
        if (clause.matches()) return Optional.of(clause(clause.group(1), clause.group(2), clause.group(3)));
        if (FOREIGN.matcher(written).matches()) return Optional.of(written);
        return written.startsWith("/") && Paths.inside(written).equals(written)
                ? Optional.of(written)
                : Optional.empty();
    }

    static Optional<String> ofPicture(String written) {
        Matcher picture = PICTURE.matcher(written);
        return picture.matches() ? Optional.of("/pictures/" + picture.group(1)) : Optional.empty();
    }

    /** The clause on the page of its guide or law. */
    static String clause(String scheme, String code, @Nullable String clause) {
        boolean law = scheme.equals("law") || code.startsWith("LAW-");
        String page = Paths.of(law ? "/laws/" : "/items/", code).toString();
        if (clause == null) return page;
        return Arrays.stream(clause.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/", page + "#", ""));
    }
}
