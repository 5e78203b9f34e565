package org.chuangkou.people.clerk;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chuangkou.base.outbox.Outbox;
import org.chuangkou.base.sealing.Sealing;
import org.chuangkou.fact.ClerksChanged;
import org.chuangkou.people.clerk.ClerkRows.ClerkRow;
import org.chuangkou.people.clerk.PostingRows.PostingRow;
import org.jspecify.annotations.Nullable;

/** Writes clerks and where they are, in the transaction under way. Checks nothing: that is for its callers. */
@Singleton
public class Register {
    private final ClerkRows rows;
    private final PostingRows postings;
    private final Sealing sealing;
    private final Outbox outbox;

    Register(ClerkRows rows, PostingRows postings, Sealing sealing, Outbox outbox) {
        this.rows = rows;
        this.postings = postings;
        this.sealing = sealing;
        this.outbox = outbox;
    }

    /** The clerk, whom nobody else can change until the transaction ends. */
    public Optional<ClerkData> hold(String no) {
        return rows.hold(no).map(this::opened);
    }

    /** Clerks with one of these numbers, whom nobody else can change until then; at most 1,000 at a time. */
    public List<ClerkData> holdAll(Collection<String> nos) {
        return nos.isEmpty()
                ? List.of()
                : rows.holdAll(nos).stream().map(this::opened).toList();
    }

    /** Numbers of the clerks who have one of these user names; at most 1,000 at a time. */
    public Map<String, String> numbersOf(Collection<String> usernames) {
        return usernames.isEmpty()
                ? Map.of()
                : rows.ofUsernames(usernames).stream().collect(Collectors.toMap(ClerkRow::username, ClerkRow::no));
    }

    /** @param since from when on the clerk is at this place, window and post */
    public void add(ClerkData clerk, Instant since) {
        rows.insert(row(clerk, seal(clerk, PersonalNumber.MOBILE), seal(clerk, PersonalNumber.CERTIFICATE)));
        begin(clerk, since);
    }

    /** Writes what is new; where place, window or post are, the earlier ones end {@code at} that moment. */
    public void change(ClerkData before, ClerkData after, Instant at) {
        ClerkRow stored = rows.find(before.no()).orElseThrow();
        String mobile =
                Objects.equals(before.mobile(), after.mobile()) ? stored.mobile() : seal(after, PersonalNumber.MOBILE);
        String certificate = Objects.equals(before.certificateNo(), after.certificateNo())
                ? stored.certificateNo()
                : seal(after, PersonalNumber.CERTIFICATE);
        rows.update(row(after, mobile, certificate));
        if (!before.place().equals(after.place())) rows.leaveLeads(after.no(), after.place());
        boolean moved = !before.place().equals(after.place())
                || !Objects.equals(before.window(), after.window())
                || !Objects.equals(before.post(), after.post());
        if (!moved) return;
        postings.end(after.no(), at);
        begin(after, at);
    }

    /** Tells the other rooms. */
    public void tell(List<String> nos) {
        if (!nos.isEmpty()) outbox.put(new ClerksChanged(nos));
    }

    private void begin(ClerkData clerk, Instant since) {
        postings.insert(new PostingRow(clerk.no(), since, null, clerk.place(), clerk.window(), clerk.post()));
    }

    private ClerkData opened(ClerkRow row) {
        return ClerkData.of(
                row.clerk(),
                open(row.no(), PersonalNumber.MOBILE, row.mobile()),
                open(row.no(), PersonalNumber.CERTIFICATE, row.certificateNo()));
    }

    private @Nullable String open(String no, PersonalNumber number, @Nullable String sealed) {
        return sealed == null ? null : sealing.open(sealed, number.owner(no));
    }

    private @Nullable String seal(ClerkData clerk, PersonalNumber number) {
        String plain = number == PersonalNumber.MOBILE ? clerk.mobile() : clerk.certificateNo();
        return plain == null ? null : sealing.seal(plain, number.owner(clerk.no()));
    }

    private static ClerkRow row(ClerkData clerk, @Nullable String mobile, @Nullable String certificateNo) {
        return new ClerkRow(
                clerk.no(),
                clerk.username(),
                clerk.name(),
                clerk.place(),
                clerk.window(),
                clerk.post(),
                clerk.hiredOn(),
                clerk.probationUntil(),
                clerk.education(),
                clerk.employer(),
                clerk.payer(),
                mobile,
                clerk.certificateLevel(),
                certificateNo,
                clerk.certificateIssuer(),
                clerk.certificateDate());
    }
}
