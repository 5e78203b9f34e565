/** Coming and going: sign-in, sessions and their lock, one's own account. */
@NullMarked
package org.chuangkou.account.session;

import org.jspecify.annotations.NullMarked;
