package org.chuangkou.question;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of questions in papers. The bank asks; exams answer. */
public interface UseOfQuestions {
    /**
     * @param papers in how many papers it stands
     * @param facility mean mark ÷ maximum over all answers, null while there are none
     * @param discrimination correlation of its mark with the rest of the paper, null while there are too few
     */
    record Use(
            int papers, @Nullable Double facility, @Nullable Double discrimination) {
        public static final Use NONE = new Use(0, null, null);
    }

    /** By question; those never used may be left out. */
    Map<String, Use> of(Collection<String> questions);
}
