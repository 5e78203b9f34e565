/** The bank's tables: questions, their versions, what they cite, and each step of their way. */
@NullMarked
package org.chuangkou.question.store;

import org.jspecify.annotations.NullMarked;
