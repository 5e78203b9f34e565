/** Courses with the versions of their lessons, and how far each learner is, in the database. */
@NullMarked
package org.chuangkou.course.store;

import org.jspecify.annotations.NullMarked;
