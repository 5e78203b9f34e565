/** Who comes in at each request, and what becomes of who may not. */
@NullMarked
package org.chuangkou.account.door;

import org.jspecify.annotations.NullMarked;
