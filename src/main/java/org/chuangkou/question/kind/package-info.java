/** The kinds of questions, what one may answer to each, and how it is marked by machine. Plain Java. */
@NullMarked
package org.chuangkou.question.kind;

import org.jspecify.annotations.NullMarked;
