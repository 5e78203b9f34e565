package org.chuangkou.certification;

import jakarta.inject.Singleton;
import java.util.List;
import org.chuangkou.base.outbox.Consumer;
import org.chuangkou.base.outbox.Outbox;
import org.chuangkou.certification.AssessedLevel.Revocation;
import org.chuangkou.certification.AssessedRows.AssessedRow;
import org.chuangkou.fact.AttemptReleased;
import org.chuangkou.fact.AttemptVoided;
import org.chuangkou.fact.Fact;
import org.chuangkou.fact.LevelGranted;
import org.chuangkou.fact.LevelRevoked;
import org.chuangkou.fact.NumberedFact;

/** Grants a level for a passed graded exam, revokes it when the exam turns out not to be passed, and tells the other rooms. */
@Singleton
class GrantingLevels implements Consumer {
    private final AssessedRows rows;
    private final Outbox outbox;

    GrantingLevels(AssessedRows rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "assessed-levels";
    }

    @Override
    public void consume(List<NumberedFact> facts) {
        for (NumberedFact numbered : facts) {
            switch (numbered.fact()) {
                case AttemptReleased released -> decide(numbered, released.attempt());
                case AttemptVoided voided -> decide(numbered, voided.attempt());
                default -> {}
            }
        }
    }

    private void decide(NumberedFact numbered, String attempt) {
        List<AssessedLevel> known =
                rows.ofAttempt(attempt).stream().map(AssessedRow::assessed).toList();
        Decision.on(numbered, known).ifPresent(level -> {
            rows.put(AssessedRow.of(level));
            outbox.put(told(level));
        });
    }

    private static Fact told(AssessedLevel level) {
        Revocation revocation = level.revocation();
        return revocation == null
                ? new LevelGranted(level.candidate(), level.level(), level.exam(), level.attempt(), level.grantedAt())
                : new LevelRevoked(
                        level.candidate(),
                        level.level(),
                        level.exam(),
                        level.attempt(),
                        revocation.reason().word(),
                        revocation.at());
    }
}
