/** Who of several nodes does what only one may do. */
@NullMarked
package org.chuangkou.base.lease;

import org.jspecify.annotations.NullMarked;
