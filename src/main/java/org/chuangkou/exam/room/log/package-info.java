/** The room's log (考场记录): what was done in it, by whom and why. */
@NullMarked
package org.chuangkou.exam.room.log;

import org.jspecify.annotations.NullMarked;
