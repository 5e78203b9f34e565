package org.chuangkou.exam.sitting;

import org.chuangkou.base.Refusal;

/** What came of a hand-in. */
sealed interface HandedIn {

    record Done(AttemptState state) implements HandedIn {}

    record Refused(Refusal why) implements HandedIn {}
}
