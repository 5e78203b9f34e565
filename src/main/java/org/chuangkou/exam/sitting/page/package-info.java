/** Waiting for an exam, sitting a paper and handing it in, as pages and as calls of programs. */
@NullMarked
package org.chuangkou.exam.sitting.page;

import org.jspecify.annotations.NullMarked;
