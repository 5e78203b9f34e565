package org.chuangkou.guide.editing;

import java.time.Instant;
import java.util.List;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.guide.document.ClauseDiff;
import org.chuangkou.guide.document.Consistency;
import org.chuangkou.guide.document.Doubt;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.form.Drafting;
import org.chuangkou.guide.form.GuideForm;
import org.chuangkou.guide.form.Spot;
import org.jspecify.annotations.Nullable;

/**
 * What came of what its author asked for last.
 *
 * @param confirm the state that has to be confirmed before the guide is saved with it
 * @param doubts null when nobody has asked for them
 */
record News(
        @Nullable Saved saved,
        List<Fault> errors,
        @Nullable String confirm,
        @Nullable Moved moved,
        @Nullable Merged merged,
        @Nullable List<Placed> doubts) {

    static final News NONE = new News(null, List.of(), null, null, null, null);

    /** @param changed false when there was nothing to save; @param later whether it is not in force yet */
    record Saved(int version, boolean changed, Instant effectiveFrom, boolean later) {}

    /** What others have written meanwhile, against what the author saw. */
    record Moved(
            int version,
            String author,
            Instant createdAt,
            Instant effectiveFrom,
            String note,
            List<ClauseDiff> changes) {}

    /** @param both sections that both have changed; there the author's own text was kept */
    record Merged(int version, List<String> both) {}

    /** A doubt and the id of the field it is about. */
    record Placed(Doubt doubt, String anchor) {}

    static News of(Saved saved, Guide guide, GuideForm form) {
        return new News(saved, List.of(), null, null, null, doubts(guide, form));
    }

    static News wrong(List<Fault> errors) {
        return new News(null, errors, null, null, null, null);
    }

    static News unconfirmed(String state) {
        return new News(null, List.of(), state, null, null, null);
    }

    static News of(Moved moved) {
        return new News(null, List.of(), null, moved, null, null);
    }

    static News of(Merged merged) {
        return new News(null, List.of(), null, null, merged, null);
    }

    /** What is wrong with the form, or, when nothing is, what is doubtful in its guide. */
    static News checked(Drafting drafting, GuideForm form) {
        Guide guide = drafting.guide();
        if (guide == null) return wrong(drafting.faults());
        return new News(null, List.of(), null, null, null, doubts(guide, form));
    }

    private static List<Placed> doubts(Guide guide, GuideForm form) {
        return Consistency.of(guide).stream()
                .map(doubt -> new Placed(doubt, Spot.of(doubt.clause()).anchor(form)))
                .toList();
    }
}
