package org.chuangkou.people.clerk;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.sealing.Sealing;
import org.chuangkou.people.clerk.ClerkRows.ClerkRow;
import org.jspecify.annotations.Nullable;

/** Clerks' numbers for others' eyes: masked for whoever may see the clerk, whole for a reason that is written down. */
@Singleton
public class Numbers {
    private static final int LONGEST_REASON = 200;

    private final ClerkRows rows;
    private final Sealing sealing;
    private final Audit audit;

    Numbers(ClerkRows rows, Sealing sealing, Audit audit) {
        this.rows = rows;
        this.sealing = sealing;
        this.audit = audit;
    }

    /** Masked; null what is not known. */
    public record Masked(@Nullable String mobile, @Nullable String certificate) {}

    @Transactional(readOnly = true)
    public Masked masked(String no) {
        ClerkRow row = rows.find(no).orElseThrow(() -> Refusal.notFound("clerk.unknown"));
        return new Masked(masked(row, PersonalNumber.MOBILE), masked(row, PersonalNumber.CERTIFICATE));
    }

    /** One number of one clerk, in the open. Who saw it and why is in the audit trail; the number is not. */
    @Atomic
    public String unmask(String no, PersonalNumber number, String reason, Actor actor) {
        var faults = new ArrayList<Fault>();
        if (reason.strip().length() < 2) faults.add(Fault.field("reason", "clerk.reason-missing"));
        if (reason.length() > LONGEST_REASON) faults.add(Fault.field("reason", "refusal.too-long", LONGEST_REASON));
        if (!faults.isEmpty()) throw Refusal.invalid(List.copyOf(faults));
        ClerkRow row = rows.find(no).orElseThrow(() -> Refusal.notFound("clerk.unknown"));
        String sealed = sealed(row, number);
        if (sealed == null) throw Refusal.notFound("clerk.no-number");
        audit.note(actor, "clerk.unmasked", "clerk:" + no, Map.of("number", number.key(), "reason", reason.strip()));
        return sealing.open(sealed, number.owner(no));
    }

    private @Nullable String masked(ClerkRow row, PersonalNumber number) {
        String sealed = sealed(row, number);
        return sealed == null ? null : PersonalNumber.masked(sealing.open(sealed, number.owner(row.no())));
    }

    private static @Nullable String sealed(ClerkRow row, PersonalNumber number) {
        return number == PersonalNumber.MOBILE ? row.mobile() : row.certificateNo();
    }
}
