package org.chuangkou.guide.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.guide.document.Drafts;
import org.chuangkou.guide.document.Guide;
import org.jspecify.annotations.Nullable;

/**
 * What a form makes.
 *
 * @param guide null when something is wrong
 * @param faults what is wrong, by the form's fields
 */
public record Drafting(@Nullable Guide guide, List<Fault> faults) {

    /** @param base the guide the form was filled from; what has not been touched stays exactly as there */
    public static Drafting of(GuideForm form, @Nullable Guide base) {
        FormDraft draft = FormDraft.of(form);
        ObjectNode tree = base == null ? draft.tree() : Untouched.keep(base, draft.tree());
        var faults = new ArrayList<>(draft.faults());
        try {
            Guide guide = Drafts.guide(tree);
            return faults.isEmpty() ? new Drafting(guide, List.of()) : new Drafting(null, faults);
        } catch (Refusal e) {
            e.faults().stream()
                    .map(fault -> FaultFields.of(fault, form, draft.keys()))
                    .filter(fault -> faults.stream()
                            .noneMatch(f -> String.valueOf(f.field()).equals(fault.field())))
                    .forEach(faults::add);
            return new Drafting(null, faults);
        }
    }
}
