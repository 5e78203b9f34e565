package org.chuangkou.exam.sitting;

import org.chuangkou.base.Refusal;
import org.chuangkou.exam.sitting.Attempts.Answer;

/** What came of a save. */
sealed interface Saved {

    /** On disk is this: the answer that came ({@code fresh}), or one that came before with a number as high or higher. */
    record Kept(Answer answer, boolean fresh) implements Saved {}

    record Refused(Refusal why) implements Saved {}
}
