/** Finding questions by words and by what they are; questions that are nearly the same. */
@NullMarked
package org.chuangkou.question.finding;

import org.jspecify.annotations.NullMarked;
