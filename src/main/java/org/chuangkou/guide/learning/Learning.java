package org.chuangkou.guide.learning;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Installation;
import org.chuangkou.base.Time;

/**
 * Remembers after which words which guide was opened. Of the person there remains one of sixteen marks, another one for each pair of
 * words and guide: two marks are two people, but a mark is nobody.
 */
@Singleton
public class Learning {
    /** What nobody has asked for so long is forgotten. */
    static final int DAYS = 90;

    private final OpenedRows rows;
    private final Installation installation;
    private final Clock clock;

    Learning(OpenedRows rows, Installation installation, Clock clock) {
        this.rows = rows;
        this.installation = installation;
        this.clock = clock;
    }

    /** @param typed what was searched before the guide was opened */
    @Atomic
    public void opened(String username, String typed, String code) {
        SaidWords.of(typed).ifPresent(words -> rows.opened(words, code, mark(username, words, code), today()));
    }

    private String mark(String username, String words, String code) {
        return Ids.sha256(String.join("\n", installation.id(), username, words, code))
                .substring(0, 1);
    }

    @Atomic
    void forget() {
        rows.forget(today().minusDays(DAYS));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Time.HALL);
    }

    /** Forgets once a day. */
    @Singleton
    @Requires(property = "chuangkou.background", notEquals = "false")
    static class Loop {
        private final Learning learning;

        Loop(Learning learning) {
            this.learning = learning;
        }

        @Scheduled(fixedDelay = "24h", initialDelay = "10m")
        void tick() {
            learning.forget();
        }
    }
}
