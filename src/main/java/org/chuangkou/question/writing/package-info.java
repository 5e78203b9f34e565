/** Writing questions and sending them on their way: for programs and on pages. */
@NullMarked
package org.chuangkou.question.writing;

import org.jspecify.annotations.NullMarked;
