package org.chuangkou.exam.appeal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.exam.appeal.AppealRows.AppealRow;

/** An examiner decides an appeal, once and with a reason. */
@Singleton
class Deciding {
    private final AppealRows rows;
    private final Audit audit;
    private final Clock clock;

    Deciding(AppealRows rows, Audit audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal when it is decided already, or there is no reason */
    @Atomic
    Appeal.State decide(String id, boolean accept, String reason, Actor actor) {
        Appeal appeal = rows.hold(id).map(AppealRow::appeal).orElseThrow(() -> Refusal.notFound("appeal.unknown"));
        if (appeal.state() != Appeal.State.OPEN) throw Refusal.conflict("appeal.decided.already");
        if (reason.isBlank()) throw Refusal.invalid(List.of(Fault.field("reason", "refusal.missing")));
        if (reason.length() > Appealing.LONGEST)
            throw Refusal.invalid(List.of(Fault.field("reason", "refusal.too-long", Appealing.LONGEST)));
        Appeal.State state = accept ? Appeal.State.ACCEPTED : Appeal.State.REFUSED;
        rows.decide(id, state.word(), actor.username(), clock.instant(), reason.strip());
        audit.note(
                actor,
                "appeal.decided",
                "exam:" + appeal.exam(),
                Map.of(
                        "attempt",
                        appeal.attempt(),
                        "slot",
                        appeal.slot(),
                        "state",
                        state.word(),
                        "reason",
                        reason.strip()));
        return state;
    }
}
