/** Sitting an exam: attempts, each answer kept at once, and the clock of the server. */
@NullMarked
package org.chuangkou.exam.sitting;

import org.jspecify.annotations.NullMarked;
