package org.chuangkou.exam.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.exam.assembly.Assembly;
import org.chuangkou.exam.assembly.Plan;
import org.chuangkou.exam.assembly.PlanJson;
import org.jspecify.annotations.Nullable;

/** Derives papers again from a plan and a seed. */
final class Rederiving {
    private final boolean committed;
    private final Assembly assembly;
    private final Map<String, String> planned = new HashMap<>();

    /** @param commitment what was promised before the papers were built */
    Rederiving(byte[] seed, String input, String commitment) {
        committed = PlanJson.commitment(seed, input).equals(commitment);
        assembly = new Assembly(PlanJson.read(input), seed);
        assembly.all(
                made -> planned.put(made.candidate(), PaperBody.of(made, null).write()));
    }

    /** Whether seed and plan are those that were promised. */
    boolean committed() {
        return committed;
    }

    /** Whether this paper, byte for byte, is the one that comes of them. */
    boolean follows(String candidate, int number, PaperBody paper) {
        return again(candidate, number, paper.avoids()).equals(paper.write());
    }

    /** @param avoids with which a paper was derived by itself, null for one of those built together */
    private String again(String candidate, int number, @Nullable List<Integer> avoids) {
        if (avoids == null) return planned.getOrDefault(candidate, "");
        return PaperBody.of(assembly.one(new Plan.Sitter(candidate, avoids), number), avoids)
                .write();
    }
}
