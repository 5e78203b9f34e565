/** Questions in tables: workbooks and CSV files as the trade has them, one row a question or one row an option. */
@NullMarked
package org.chuangkou.question.sheet;

import org.jspecify.annotations.NullMarked;
