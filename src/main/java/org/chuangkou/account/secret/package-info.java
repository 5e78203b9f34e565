/** What is secret and what it may look like: names to sign in with, passwords, their hashes. */
@NullMarked
package org.chuangkou.account.secret;

import org.jspecify.annotations.NullMarked;
