/** Examiners' pages: exams set up, papers built, and how fair those are. */
@NullMarked
package org.chuangkou.exam.examining;

import org.jspecify.annotations.NullMarked;
