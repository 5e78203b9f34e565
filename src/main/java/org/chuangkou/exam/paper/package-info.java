/** Papers: what a blueprint asks for, and how each candidate's paper is drawn from the bank. */
@NullMarked
package org.chuangkou.exam.paper;

import org.jspecify.annotations.NullMarked;
