/** Guides as rows of a workbook, read and written by the same columns. Plain Java. */
@NullMarked
package org.chuangkou.guide.table;

import org.jspecify.annotations.NullMarked;
