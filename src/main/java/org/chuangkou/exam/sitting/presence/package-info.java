/** Who is at the paper at this moment, as far as their computers have told us. */
@NullMarked
package org.chuangkou.exam.sitting.presence;

import org.jspecify.annotations.NullMarked;
