/** The results of an exam as a whole: seen by its examiners, released by one of them. */
@NullMarked
package org.chuangkou.exam.marking.results;

import org.jspecify.annotations.NullMarked;
