/** The audit trail: a chain of entries that nobody changes, and what auditors read of it. */
@NullMarked
package org.chuangkou.account.trail;

import org.jspecify.annotations.NullMarked;
