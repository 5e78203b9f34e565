package org.chuangkou.question.page;

import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.question.page.Sheets.Sheet;
import org.chuangkou.question.store.Bank;
import org.chuangkou.question.store.Kept;
import org.chuangkou.question.store.ReviewQueue;
import org.chuangkou.web.View;
import org.jspecify.annotations.Nullable;

/** The page on which one reviews. */
@Singleton
class ReviewViews {
    private final ReviewQueue queue;
    private final Bank bank;
    private final Sheets sheets;

    ReviewViews(ReviewQueue queue, Bank bank, Sheets sheets) {
        this.queue = queue;
        this.bank = bank;
        this.sheets = sheets;
    }

    /**
     * @param settled word of the decision that has just been taken
     * @param of the question about which something was decided, or was not
     * @param trouble why it was not
     * @param reason what was typed
     */
    record News(
            @Nullable String settled, String of, @Nullable Message trouble, String reason, List<Fault> errors) {
        static final News NONE = new News(null, "", null, "", List.of());

        static News settled(String step, String of) {
            return new News(step, of, null, "", List.of());
        }
    }

    /**
     * @param sheet null when nothing waits
     * @param at which one this is, of {@code all} at this sitting
     * @param skip the address of the next one
     */
    record Model(@Nullable Sheet sheet, int settled, int at, int all, String skip, News news) {}

    View show(String viewer, String id, int settled, News news) {
        List<String> waiting = queue.of(viewer);
        int at = Math.max(0, waiting.indexOf(id));
        Optional<Kept> kept = waiting.isEmpty() ? Optional.empty() : bank.find(waiting.get(at));
        return new View(
                "question/review",
                new Model(
                        kept.map(one -> sheets.of(one, viewer)).orElse(null),
                        settled,
                        settled + at + 1,
                        settled + waiting.size(),
                        address(next(waiting, at), settled, "", "").toString(),
                        news));
    }

    /** The one behind this in the queue, or the first; empty when there is no other. */
    String after(String viewer, String id) {
        List<String> waiting = queue.of(viewer);
        return next(waiting, waiting.indexOf(id));
    }

    private static String next(List<String> waiting, int at) {
        return waiting.size() < 2 ? "" : waiting.get((at + 1) % waiting.size());
    }

    static URI address(String id, int settled, String last, String of) {
        UriBuilder uri = UriBuilder.of("/questions/review");
        if (!id.isEmpty()) uri.queryParam("id", id);
        if (settled > 0) uri.queryParam("settled", settled);
        if (!last.isEmpty()) uri.queryParam("last", last).queryParam("of", of);
        return uri.build();
    }
}
