/** The exam room (考场): what an invigilator sees of it, live, and the page on which it is run. */
@NullMarked
package org.chuangkou.exam.room;

import org.jspecify.annotations.NullMarked;
