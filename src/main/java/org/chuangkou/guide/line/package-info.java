/** How one entry of a guide's list stands in one line of a cell, and is read from it. Plain Java. */
@NullMarked
package org.chuangkou.guide.line;

import org.jspecify.annotations.NullMarked;
