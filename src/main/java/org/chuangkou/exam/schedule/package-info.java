/** Exams: when they are held, by which blueprint and rules, and who is to sit them. */
@NullMarked
package org.chuangkou.exam.schedule;

import org.jspecify.annotations.NullMarked;
