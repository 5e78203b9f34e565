/** A file that somebody sent, laid down and looked through before anything else reads it. */
@NullMarked
package org.chuangkou.base.spool;

import org.jspecify.annotations.NullMarked;
