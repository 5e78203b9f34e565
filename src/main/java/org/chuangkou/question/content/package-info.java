/** The questions that come with the product. */
@NullMarked
package org.chuangkou.question.content;

import org.jspecify.annotations.NullMarked;
