/** Questions of the bank as a paper to print, in Word and as PDF. */
@NullMarked
package org.chuangkou.question.print;

import org.jspecify.annotations.NullMarked;
