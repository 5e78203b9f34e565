/** Who somebody is and may be: accounts, roles, passwords and PINs, and the note for the audit trail. */
@NullMarked
package org.chuangkou.account;

import org.jspecify.annotations.NullMarked;
