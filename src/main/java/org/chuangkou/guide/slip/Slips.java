package org.chuangkou.guide.slip;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chuangkou.base.Json;
import org.chuangkou.base.sealing.Sealing;

/** The slips that were given out. */
@Singleton
class Slips {
    private final SlipRows rows;
    private final Sealing sealing;

    Slips(SlipRows rows, Sealing sealing) {
        this.rows = rows;
        this.sealing = sealing;
    }

    @Transactional(readOnly = true)
    Optional<Slip> find(String number) {
        return rows.find(number).map(this::slip);
    }

    /** Those of one place on one day, the newest first. */
    @Transactional(readOnly = true)
    List<Slip> ofDay(String place, LocalDate day) {
        return rows.ofDay(place, day).stream().map(this::slip).toList();
    }

    /** Receipts of the place that wait for an answer, the most pressing first. */
    @Transactional(readOnly = true)
    List<Slip> waiting(String place) {
        return rows.waiting(place).stream().map(this::slip).toList();
    }

    /** In the transaction under way: the next number of the place on that day. */
    String number(String place, LocalDate day) {
        rows.count(place, day);
        return "%s-%s-%04d".formatted(place, day.toString().replace("-", ""), rows.last(place, day));
    }

    /** In the transaction under way. */
    void keep(Slip slip) {
        rows.insert(new SlipRow(
                slip.number(),
                slip.place(),
                slip.day(),
                slip.kind(),
                slip.item(),
                slip.version(),
                slip.username(),
                slip.issuedAt(),
                slip.applicant() == null ? null : sealing.seal(slip.applicant(), owner(slip.number())),
                Json.write(slip.text()),
                slip.answerBy(),
                slip.answered()));
    }

    /** In the transaction under way. @return whether the receipt was still waiting */
    boolean answer(String receipt, String by) {
        return rows.answer(receipt, by) == 1;
    }

    private Slip slip(SlipRow row) {
        return new Slip(
                row.number(),
                row.place(),
                row.day(),
                row.kind(),
                row.item(),
                row.version(),
                row.username(),
                row.issuedAt(),
                row.applicant() == null ? null : sealing.open(row.applicant(), owner(row.number())),
                Json.read(row.body(), SlipText.class),
                row.answerBy(),
                row.answered());
    }

    private static String owner(String number) {
        return "slip:" + number + ":applicant";
    }
}
