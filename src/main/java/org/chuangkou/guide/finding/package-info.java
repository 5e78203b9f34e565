/** How guides are found: what goes into the index and when, what is asked of it, what is opened and what is missed. */
@NullMarked
package org.chuangkou.guide.finding;

import org.jspecify.annotations.NullMarked;
