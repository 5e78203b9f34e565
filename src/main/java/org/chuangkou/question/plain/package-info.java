/** Questions as people type them: papers in Word or as pasted text, read and printed. */
@NullMarked
package org.chuangkou.question.plain;

import org.jspecify.annotations.NullMarked;
