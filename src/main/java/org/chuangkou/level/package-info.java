/** The levels of the trade and what each weighs, as data that holds from a day on. */
@NullMarked
package org.chuangkou.level;

import org.jspecify.annotations.NullMarked;
