package org.chuangkou.exam.sitting.seat;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chuangkou.base.Ids;
import org.chuangkou.exam.sitting.seat.SeatRows.SeatRow;

/**
 * Codes with which an attempt goes on at another computer: of six digits, said aloud in the room, good once, for ten minutes and
 * five tries, for one candidate of one exam.
 */
@Singleton
public class ResumeCodes {
    public static final Duration LIFE = Duration.ofMinutes(10);
    static final int TRIES = 5;

    private final SeatRows rows;

    ResumeCodes(SeatRows rows) {
        this.rows = rows;
    }

    /** A new code, which takes the place of one before it. Only its hash is kept. */
    @Transactional
    public String issue(String exam, String candidate, Instant now) {
        String code = Ids.code(6);
        rows.ensure(List.of(SeatRow.plain(exam, candidate, null)));
        rows.putCode(exam, candidate, hash(exam, candidate, code), now.plus(LIFE));
        return code;
    }

    /** Whether it is the code; a try is used up either way, so the caller must not undo the transaction for a wrong one. */
    @Transactional
    public boolean use(String exam, String candidate, String code, Instant now) {
        return rows.takeTry(exam, candidate, now, TRIES) > 0
                && rows.useCode(exam, candidate, hash(exam, candidate, code.strip())) > 0;
    }

    private static String hash(String exam, String candidate, String code) {
        return Ids.sha256(exam + "\n" + candidate + "\n" + code);
    }
}
