/** Tables that people bring along: xlsx and CSV files read row by row with their headings, templates written. */
@NullMarked
package org.chuangkou.base.table;

import org.jspecify.annotations.NullMarked;
