package org.chuangkou.exam.sitting;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.chuangkou.exam.sitting.AttemptRows.AttemptRow;

/** Lets candidates see what came of their attempts. */
@Singleton
public class Releasing {
    private final AttemptRows rows;

    Releasing(AttemptRows rows) {
        this.rows = rows;
    }

    /** Releases some attempts of the exam that have ended, in the transaction under way. @return them, as they are now; none when all are */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Attempt> release(String exam, int most) {
        List<Attempt> ended =
                rows.holdEnded(exam, most).stream().map(AttemptRow::attempt).toList();
        if (!ended.isEmpty()) rows.release(ended.stream().map(Attempt::id).toList());
        return ended.stream()
                .map(attempt -> attempt.as(AttemptState.RELEASED, attempt.endedAt()))
                .toList();
    }
}
