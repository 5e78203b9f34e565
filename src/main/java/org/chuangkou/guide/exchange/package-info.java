/** Guides in files: what other systems and people have, row by row, and the job that takes it in. */
@NullMarked
package org.chuangkou.guide.exchange;

import org.jspecify.annotations.NullMarked;
