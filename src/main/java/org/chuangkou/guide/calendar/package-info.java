/** Which days the hall works, and which day a time limit ends on. */
@NullMarked
package org.chuangkou.guide.calendar;

import org.jspecify.annotations.NullMarked;
