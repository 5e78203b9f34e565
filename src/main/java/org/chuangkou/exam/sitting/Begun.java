package org.chuangkou.exam.sitting;

import org.chuangkou.base.Refusal;
import org.chuangkou.exam.paper.Paper;

/** What came of somebody's wish to begin. */
sealed interface Begun {

    record Fresh(Attempt attempt, Paper paper) implements Begun {}

    /** It had been begun before. */
    record Running(Attempt attempt) implements Begun {}

    record Refused(Refusal why) implements Begun {}
}
