/** Hall terminals: computers at which everybody on duty may read and print. */
@NullMarked
package org.chuangkou.account.terminal;

import org.jspecify.annotations.NullMarked;
