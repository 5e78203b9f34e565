package org.chuangkou.people;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.base.Messages;

/**
 * The trade's words for posts, windows and education: each is a key in the data and a message {@code <list>.<key>} for
 * people, who may also write it in a table that is imported.
 */
@Singleton
public class Terms {
    public static final String POST = "post";
    public static final String KIND = "kind";
    public static final String EDUCATION = "education";

    /** 导服, 咨询帮办, 接件受理, 材料流转, 证照出件, 窗口负责人, 首席代表. */
    public static final List<String> POSTS =
            List.of("guide", "advice", "intake", "transfer", "delivery", "lead", "chief");

    /** Fields of comprehensive windows, then those of one thing, of towns, and of departments. */
    public static final List<String> KINDS = List.of(
            "any-item",
            "enterprise",
            "construction",
            "social",
            "insurance",
            "property",
            "public-service",
            "cross-province",
            "seniors",
            "one-thing",
            "all-round",
            "professional");

    /** From the lowest to the highest. */
    public static final List<String> EDUCATIONS = List.of("below-college", "college", "bachelor", "above-bachelor");

    private static final Map<String, String> ALSO = Map.ofEntries(
            Map.entry("初中", "below-college"),
            Map.entry("高中", "below-college"),
            Map.entry("中专", "below-college"),
            Map.entry("专科", "college"),
            Map.entry("大学专科", "college"),
            Map.entry("大学", "bachelor"),
            Map.entry("大学本科", "bachelor"),
            Map.entry("学士", "bachelor"),
            Map.entry("硕士", "above-bachelor"),
            Map.entry("研究生", "above-bachelor"),
            Map.entry("硕士研究生", "above-bachelor"),
            Map.entry("博士", "above-bachelor"),
            Map.entry("博士研究生", "above-bachelor"),
            Map.entry("引导", "guide"),
            Map.entry("帮办", "advice"),
            Map.entry("咨询", "advice"),
            Map.entry("受理", "intake"),
            Map.entry("流转", "transfer"),
            Map.entry("出件", "delivery"));

    private final Messages messages;

    Terms(Messages messages) {
        this.messages = messages;
    }

    /** The keys of a list. */
    public static List<String> keys(String list) {
        return switch (list) {
            case POST -> POSTS;
            case KIND -> KINDS;
            case EDUCATION -> EDUCATIONS;
            default -> throw new IllegalArgumentException(list);
        };
    }

    /** The key that somebody means who writes it, or its word in either language. */
    public Optional<String> meant(String list, String written) {
        return keys(list).stream()
                .filter(key -> key.equalsIgnoreCase(written)
                        || messages.say(Locale.SIMPLIFIED_CHINESE, list + "." + key)
                                .equals(written)
                        || messages.say(Locale.ENGLISH, list + "." + key).equalsIgnoreCase(written)
                        || key.equals(ALSO.get(written)))
                .findFirst();
    }
}
