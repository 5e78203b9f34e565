package org.chuangkou.question.editing;

import java.time.Instant;
import java.util.List;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.question.asking.Solution;
import org.chuangkou.question.cited.Citable;
import org.chuangkou.question.kind.Shown;
import org.jspecify.annotations.Nullable;

/**
 * What the editor shows.
 *
 * @param id null for a question that is new
 * @param shown what a candidate sees of it
 * @param cited row by row the document cited with its clauses, without code when there is none
 * @param found documents that the words searched for mean; @param opened the one of them whose clauses are shown
 * @param errors what is wrong, by field; @param focus the field in which the cursor stands
 */
record EditorPage(
        @Nullable String id,
        String state,
        int version,
        QuestionForm form,
        int gaps,
        Shown shown,
        List<Citable> cited,
        String find,
        List<Citable> found,
        @Nullable Citable opened,
        String note,
        List<Fault> errors,
        List<TwinView> twins,
        @Nullable Moved moved,
        @Nullable Saved saved,
        @Nullable String focus,
        List<String> types,
        List<String> domains) {

    /** A question that is nearly the same. */
    record TwinView(String id, int percent, String state, Shown shown, Solution solution) {}

    /** What somebody else has saved meanwhile. */
    record Moved(int version, String author, Instant at, Shown shown, Solution solution, String explanation) {}

    record Saved(String id, int version, boolean submitted) {}

    /** What the last press of a button brought. */
    record News(
            List<Fault> errors,
            List<TwinView> twins,
            @Nullable Moved moved,
            @Nullable Saved saved,
            @Nullable String opened,
            @Nullable String focus) {
        static final News NONE = new News(List.of(), List.of(), null, null, null, null);

        static News wrong(List<Fault> faults) {
            return new News(faults, List.of(), null, null, null, null);
        }

        static News saved(@Nullable Saved saved) {
            return new News(List.of(), List.of(), null, saved, null, null);
        }

        static News at(String focus) {
            return new News(List.of(), List.of(), null, null, null, focus);
        }

        static News opened(String code) {
            return new News(List.of(), List.of(), null, null, code, "opened");
        }
    }
}
