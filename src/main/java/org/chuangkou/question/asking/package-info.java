/** How a question looks to whoever answers it, and what his form sends back. Knows nothing of the bank. */
@NullMarked
package org.chuangkou.question.asking;

import org.jspecify.annotations.NullMarked;
