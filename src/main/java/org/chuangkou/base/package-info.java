/** What every feature stands on: time, ids, refusals, messages, pages of lists, one atomic step. */
@NullMarked
package org.chuangkou.base;

import org.jspecify.annotations.NullMarked;
