/** Rich text: what people write in Markdown, as HTML that can harm nobody. */
@NullMarked
package org.chuangkou.web.rich;

import org.jspecify.annotations.NullMarked;
