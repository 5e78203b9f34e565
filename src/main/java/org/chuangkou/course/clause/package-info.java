/** The clauses on which lessons and their questions rest, as they are in force now. */
@NullMarked
package org.chuangkou.course.clause;

import org.jspecify.annotations.NullMarked;
