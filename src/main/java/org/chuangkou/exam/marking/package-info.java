/** Marks: by machine as soon as an attempt ends, and what a candidate is told of them. */
@NullMarked
package org.chuangkou.exam.marking;

import org.jspecify.annotations.NullMarked;
