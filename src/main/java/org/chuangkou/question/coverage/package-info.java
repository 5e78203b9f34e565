/** What the bank covers and what it does not: against the levels' weights, item by item, clause by clause. */
@NullMarked
package org.chuangkou.question.coverage;

import org.jspecify.annotations.NullMarked;
