/** What people do with their own account: keys, password, PIN. */
@NullMarked
package org.chuangkou.account.own;

import org.jspecify.annotations.NullMarked;
