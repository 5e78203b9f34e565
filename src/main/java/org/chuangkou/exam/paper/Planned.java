package org.chuangkou.exam.paper;

import java.time.Instant;
import org.chuangkou.exam.assembly.Assembly;
import org.chuangkou.exam.assembly.Plan;
import org.chuangkou.exam.assembly.PlanJson;
import org.jspecify.annotations.Nullable;

/**
 * A plan that has been committed to: its papers are decided, whether they have been made already or not.
 *
 * @param seed of 32 bytes; nobody is told before the exam has closed
 * @param input the plan, to the byte as it was committed to
 * @param job that builds the papers, empty when each is made as its candidate begins
 * @param builtAt when the papers of all who stand in the plan were there; null while they are being built
 * @param report how fair they are, as JSON; null where none were built
 */
record Planned(
        String exam,
        String commitment,
        byte[] seed,
        String input,
        String job,
        Instant plannedAt,
        @Nullable Instant builtAt,
        @Nullable String report) {

    Plan plan() {
        return PlanJson.read(input);
    }

    Assembly assembly() {
        return new Assembly(plan(), seed);
    }
}
