/** A guide as the fields of a form, and what a form makes of it again. Plain Java. */
@NullMarked
package org.chuangkou.guide.form;

import org.jspecify.annotations.NullMarked;
