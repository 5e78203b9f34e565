/** The clauses that questions may cite: found by words, and shown with what they say. */
@NullMarked
package org.chuangkou.question.clause;

import org.jspecify.annotations.NullMarked;
