package org.chuangkou.guide.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Articles that a text cites: 第三十二条, 第九至十二条, 第32条. */
final class Articles {
    private static final String NUMBER = "([一二三四五六七八九十百千零〇两\\d]+)";
    private static final Pattern CITED = Pattern.compile("第" + NUMBER + "(?:条)?(?:(?:至|到|—|-)第?" + NUMBER + ")?条");
    private static final String DIGITS = "零一二三四五六七八九";

    private Articles() {}

    /** @param from where the citation begins in the text; @param last the same as first when one article is cited */
    record Cited(int from, int to, int first, int last) {}

    static List<Cited> in(String text) {
        var cited = new ArrayList<Cited>();
        Matcher matcher = CITED.matcher(text);
        while (matcher.find()) {
            int first = number(matcher.group(1));
            int last = matcher.group(2) == null ? first : number(matcher.group(2));
            cited.add(new Cited(matcher.start(), matcher.end(), first, last));
        }
        return cited;
    }

    /** 一千零四十六 is 1046, 十五 is 15; at most 9999. */
    static int number(String text) {
        if (text.matches("\\d+")) return text.length() > 4 ? 0 : Integer.parseInt(text);
        int sum = 0;
        int digit = -1;
        for (char c : text.replace('〇', '零').replace('两', '二').toCharArray()) {
            int unit = switch (c) {
                case '十' -> 10;
                case '百' -> 100;
                case '千' -> 1000;
                default -> 1;
            };
            if (unit == 1) digit = DIGITS.indexOf(c);
            else {
                sum += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
            }
        }
        return sum + Math.max(0, digit);
    }
}
