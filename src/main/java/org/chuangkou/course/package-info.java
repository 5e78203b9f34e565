/** Courses (课程): lessons that rest on clauses, checked by questions of the bank, with each learner's progress. */
@NullMarked
package org.chuangkou.course;

import org.jspecify.annotations.NullMarked;
