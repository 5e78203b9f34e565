/** What others find in the same guides for the same questions, and how quickly. */
@NullMarked
package org.chuangkou.guide.finding.peer;

import org.jspecify.annotations.NullMarked;
