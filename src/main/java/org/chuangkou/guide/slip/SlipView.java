package org.chuangkou.guide.slip;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A slip as its sheet shows it.
 *
 * @param issued the day, written out, 2026年11月22日
 * @param lines materials by how it stands with them
 * @param until the last day for what is still to come, written out
 * @param due the day on which it will be decided, written out
 */
record SlipView(
        String number,
        SlipKind kind,
        String issued,
        String applicant,
        SlipText text,
        Map<Standing, List<SlipText.Line>> lines,
        @Nullable String until,
        @Nullable String accepted,
        @Nullable String due,
        @Nullable String answerBy,
        String since) {

    static SlipView of(Slip slip) {
        SlipText text = slip.text();
        var lines = new LinkedHashMap<Standing, List<SlipText.Line>>();
        for (Standing standing : Standing.values()) {
            List<SlipText.Line> of = text.lines().stream()
                    .filter(line -> line.standing() == standing)
                    .toList();
            if (!of.isEmpty()) lines.put(standing, of);
        }
        SlipText.Accepted accepted = text.accepted();
        return new SlipView(
                slip.number(),
                slip.kind(),
                written(slip.day()),
                slip.applicant() == null ? "" : slip.applicant(),
                text,
                lines,
                text.until() == null ? null : written(text.until().day()),
                accepted == null ? null : written(accepted.day()),
                accepted == null || accepted.due() == null ? null : written(accepted.due()),
                slip.answerBy() == null ? null : written(slip.answerBy()),
                written(text.item().since()));
    }

    static String written(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
