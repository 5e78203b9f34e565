/** How a part of a guide stands in one cell of a table, and is read from it. Plain Java. */
@NullMarked
package org.chuangkou.guide.cell;

import org.jspecify.annotations.NullMarked;
