/** Questions as Moodle has them: GIFT, Aiken and Moodle XML, read and written. */
@NullMarked
package org.chuangkou.question.moodle;

import org.jspecify.annotations.NullMarked;
