/** A candidate's seat in an exam room: where it is, and what an invigilator has decided about who sits there. */
@NullMarked
package org.chuangkou.exam.sitting.seat;

import org.jspecify.annotations.NullMarked;
