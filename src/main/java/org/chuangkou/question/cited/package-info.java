/** The clauses on which questions, lessons and papers rest, as they are in force now. */
@NullMarked
package org.chuangkou.question.cited;

import org.jspecify.annotations.NullMarked;
