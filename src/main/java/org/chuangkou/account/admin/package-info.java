/** What administrators do with accounts, and how the first of them comes in. */
@NullMarked
package org.chuangkou.account.admin;

import org.jspecify.annotations.NullMarked;
