/** Writing a question on a page: one form for each type, with what a candidate will see beside it. */
@NullMarked
package org.chuangkou.question.editing;

import org.jspecify.annotations.NullMarked;
