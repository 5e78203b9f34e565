/** Writing guides: the whole guide as a form, its way back into a draft, saving beside others who write too. */
@NullMarked
package org.chuangkou.guide.editing;

import org.jspecify.annotations.NullMarked;
