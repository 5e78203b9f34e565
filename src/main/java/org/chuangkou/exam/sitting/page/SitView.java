package org.chuangkou.exam.sitting.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.chuangkou.base.Time;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.Attempts.Answer;
import org.chuangkou.exam.sitting.Sheet;
import org.chuangkou.question.kind.Shown;
import org.jspecify.annotations.Nullable;

/**
 * A running paper as its page shows it.
 *
 * @param secondsLeft by the server's clock at the moment of writing the page
 */
record SitView(
        String attempt,
        String title,
        String candidate,
        long secondsLeft,
        String endsAt,
        boolean paused,
        int answered,
        List<Ask> asks) {

    /**
     * @param material of a case, before its first part
     * @param seq of the answer that is kept, 0 when there is none
     */
    record Ask(
            String slot,
            @Nullable String material,
            Shown shown,
            @Nullable JsonNode response,
            long seq) {}

    static SitView of(String title, Attempt attempt, Sheet sheet, List<Answer> answers, Instant now) {
        var kept = new HashMap<String, Answer>();
        answers.forEach(answer -> kept.put(answer.slot(), answer));
        List<Ask> asks = sheet.places().stream()
                .map(place -> {
                    Answer answer = kept.get(place.slot());
                    return new Ask(
                            place.slot(),
                            place.part() == 0 ? place.item().question().stem() : null,
                            place.shown(),
                            answer == null || answer.response().isNull() ? null : answer.response(),
                            answer == null ? 0 : answer.seq());
                })
                .toList();
        return new SitView(
                attempt.id(),
                title,
                attempt.candidate(),
                attempt.left(now).toSeconds(),
                Time.iso(attempt.endsAt()),
                attempt.paused(),
                (int) asks.stream().filter(ask -> ask.response() != null).count(),
                asks);
    }
}
