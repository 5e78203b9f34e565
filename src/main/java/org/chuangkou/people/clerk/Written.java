package org.chuangkou.people.clerk;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and levels as people write them. */
public final class Written {
    private static final Pattern DATE = Pattern.compile(
            "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[T ][\\d:.]+)?|(\\d{4})(\\d{2})(\\d{2})");
    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("初级工", 5),
            Map.entry("初级", 5),
            Map.entry("中级工", 4),
            Map.entry("中级", 4),
            Map.entry("高级工", 3),
            Map.entry("高级", 3),
            Map.entry("技师", 2),
            Map.entry("高级技师", 1));
    private static final Pattern LEVEL = Pattern.compile("([1-5一二三四五])级?(?:[/／、(（](.+?)[)）]?)?");

    private Written() {}

    /** 2024-03-10, 2024/3/10, 2024.3.10, 2024年3月10日, 20240310; a time of day behind it does not matter. */
    public static Optional<LocalDate> date(String written) {
        Matcher m = DATE.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC));
        if (!m.matches()) return Optional.empty();
        int first = m.group(1) == null ? 4 : 1;
        try {
            var date = LocalDate.of(
                    Integer.parseInt(m.group(first)),
                    Integer.parseInt(m.group(first + 1)),
                    Integer.parseInt(m.group(first + 2)));
            return date.getYear() < 1940 || date.getYear() > 2100 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 5, 五级, 初级工, 五级/初级工, 高级技师 … An addition that contradicts the number makes it no level. */
    public static Optional<Integer> level(String written) {
        Integer named = LEVELS.get(written);
        if (named != null) return Optional.of(named);
        Matcher m = LEVEL.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC));
        if (!m.matches()) return Optional.empty();
        int chinese = "一二三四五".indexOf(m.group(1));
        int level = chinese >= 0 ? chinese + 1 : Integer.parseInt(m.group(1));
        String addition = m.group(2);
        return addition == null || Integer.valueOf(level).equals(LEVELS.get(addition))
                ? Optional.of(level)
                : Optional.empty();
    }
}
