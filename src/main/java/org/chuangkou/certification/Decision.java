package org.chuangkou.certification;

import java.util.List;
import java.util.Optional;
import org.chuangkou.certification.AssessedLevel.Reason;
import org.chuangkou.certification.AssessedLevel.Revocation;
import org.chuangkou.exam.blueprint.ExamKind;
import org.chuangkou.fact.AttemptReleased;
import org.chuangkou.fact.AttemptVoided;
import org.chuangkou.fact.NumberedFact;

/** What a fact about an attempt means for the levels that were granted for it. */
final class Decision {
    private Decision() {}

    /**
     * The level as it is to be written, new or revoked; empty when nothing changes. Facts are told apart by their numbers, so one
     * that is read again changes nothing.
     *
     * @param known all that was ever granted for this attempt
     */
    static Optional<AssessedLevel> on(AttemptReleased released, long number, List<AssessedLevel> known) {
        if (!released.kind().equals(ExamKind.GRADED.word())) return Optional.empty();
        if (!released.passed())
            return inForce(number, known)
                    .map(level -> revoked(level, new Revocation(number, released.at(), Reason.REMARKED)));
        if (inForce(number, known).isPresent() || known.stream().anyMatch(level -> level.fact() == number))
            return Optional.empty();
        return Optional.of(new AssessedLevel(
                released.attempt(),
                number,
                released.candidate(),
                released.level(),
                released.exam(),
                released.at(),
                null));
    }

    static Optional<AssessedLevel> on(AttemptVoided voided, long number, List<AssessedLevel> known) {
        return inForce(number, known).map(level -> revoked(level, new Revocation(number, voided.at(), Reason.VOIDED)));
    }

    static Optional<AssessedLevel> on(NumberedFact numbered, List<AssessedLevel> known) {
        return switch (numbered.fact()) {
            case AttemptReleased released -> on(released, numbered.sequence(), known);
            case AttemptVoided voided -> on(voided, numbered.sequence(), known);
            default -> Optional.empty();
        };
    }

    /** The level that was granted before this fact and not revoked before it. */
    private static Optional<AssessedLevel> inForce(long number, List<AssessedLevel> known) {
        return known.stream()
                .filter(level -> level.fact() < number)
                .filter(level ->
                        level.revocation() == null || level.revocation().fact() > number)
                .findFirst();
    }

    private static AssessedLevel revoked(AssessedLevel level, Revocation revocation) {
        return new AssessedLevel(
                level.attempt(),
                level.fact(),
                level.candidate(),
                level.level(),
                level.exam(),
                level.grantedAt(),
                revocation);
    }
}
