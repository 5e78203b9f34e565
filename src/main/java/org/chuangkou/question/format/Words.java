package org.chuangkou.question.format;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuangkou.question.Asks;
import org.chuangkou.question.Citation;
import org.chuangkou.question.kind.Question.Multiple.Rule;

/** What files write for levels, difficulties and the like. Each reads what it writes; empty for what it does not know. */
public final class Words {
    private static final List<List<String>> LEVELS = List.of(
            List.of("1", "一", "高级技师"),
            List.of("2", "二", "技师"),
            List.of("3", "三", "高级工", "高级"),
            List.of("4", "四", "中级工", "中级"),
            List.of("5", "五", "初级工", "初级"));

    /** Expected shares of right answers; where 易 ends and 难 begins is the trade's rule of thumb. */
    private static final Map<String, String> DIFFICULTIES = Map.ofEntries(
            Map.entry("易", "0.85"),
            Map.entry("容易", "0.85"),
            Map.entry("简单", "0.85"),
            Map.entry("低", "0.85"),
            Map.entry("较易", "0.75"),
            Map.entry("较容易", "0.75"),
            Map.entry("中", "0.65"),
            Map.entry("中等", "0.65"),
            Map.entry("一般", "0.65"),
            Map.entry("适中", "0.65"),
            Map.entry("较难", "0.5"),
            Map.entry("难", "0.4"),
            Map.entry("困难", "0.4"),
            Map.entry("高", "0.4"));

    private static final Pattern SHARE = Pattern.compile("(0\\.\\d{1,9})|(\\d{1,3}(?:\\.\\d{1,9})?)%");
    private static final BigDecimal MOST = BigDecimal.ONE;

    private Words() {}

    /** Full width made half, no white space around it. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    static Optional<Integer> level(String text) {
        String name = plain(text).replaceFirst("\\.0$", "");
        String first = name.split("[/(、]", 2)[0].replaceFirst("级$", "");
        for (int i = 0; i < LEVELS.size(); i++)
            if (LEVELS.get(i).contains(name) || LEVELS.get(i).contains(first)) return Optional.of(i + 1);
        return Optional.empty();
    }

    /** {@code 0.7}, {@code 70%} or a word. A whole number is not understood: it may be a share or a step of some scale. */
    static Optional<BigDecimal> difficulty(String text) {
        String plain = plain(text).replace(" ", "");
        String word = DIFFICULTIES.get(plain);
        if (word != null) return Optional.of(new BigDecimal(word));
        Matcher share = SHARE.matcher(plain);
        if (!share.matches()) return Optional.empty();
        BigDecimal value = share.group(1) != null
                ? new BigDecimal(share.group(1))
                : new BigDecimal(share.group(2)).movePointLeft(2);
        return Optional.of(value).filter(v -> v.compareTo(MOST) <= 0);
    }

    public static String difficulty(BigDecimal share) {
        boolean between = share.signum() > 0 && share.compareTo(BigDecimal.ONE) < 0;
        return between
                ? share.toPlainString()
                : share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    static Optional<Asks> asks(String text) {
        return switch (plain(text).toLowerCase(Locale.ROOT)) {
            case "数值", "识记", "记忆", "value" -> Optional.of(Asks.VALUE);
            case "理解", "understanding" -> Optional.of(Asks.UNDERSTANDING);
            case "情境", "情景", "应用", "situation" -> Optional.of(Asks.SITUATION);
            default -> Optional.empty();
        };
    }

    public static String asks(Asks asks) {
        return switch (asks) {
            case VALUE -> "数值";
            case UNDERSTANDING -> "理解";
            case SITUATION -> "情境";
        };
    }

    public static Optional<Rule> rule(String text) {
        return switch (plain(text).toLowerCase(Locale.ROOT)) {
            case "全对得分", "exact" -> Optional.of(Rule.EXACT);
            case "漏选得一半", "少选得一半", "partial" -> Optional.of(Rule.PARTIAL);
            default -> Optional.empty();
        };
    }

    public static String rule(Rule rule) {
        return switch (rule) {
            case EXACT -> "全对得分";
            case PARTIAL -> "漏选得一半";
        };
    }

    /** {@code CK-food-licence materials/premises；LAW-one-time-notice articles/2} */
    public static String cites(List<Citation> cites) {
        return Parts.joined(
                cites.stream().map(cite -> cite.item() + " " + cite.clause()).toList(), Parts.LIST, "；");
    }
}
