/** Appeals against results: a candidate asks, an examiner replays what was answered and decides. */
@NullMarked
package org.chuangkou.exam.appeal;

import org.jspecify.annotations.NullMarked;
