/** One outbox carries every fact: inserted with what happened, numbered once it is committed, consumed in that order. */
@NullMarked
package org.chuangkou.base.outbox;

import org.jspecify.annotations.NullMarked;
