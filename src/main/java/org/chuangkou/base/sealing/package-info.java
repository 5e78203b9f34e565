/** Personal texts encrypted, and the keys for that. */
@NullMarked
package org.chuangkou.base.sealing;

import org.jspecify.annotations.NullMarked;
