/** Pages of the bank: the list, one question and its way, and the queue of what waits for review. */
@NullMarked
package org.chuangkou.question.page;

import org.jspecify.annotations.NullMarked;
