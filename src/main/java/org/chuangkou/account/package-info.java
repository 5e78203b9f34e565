/** Who somebody is: accounts, sign-in, sessions, roles, hall terminals, and the audit trail. */
@NullMarked
package org.chuangkou.account;

import org.jspecify.annotations.NullMarked;
