/** How a view becomes a page: templates, times, static files. */
@NullMarked
package org.chuangkou.web.page;

import org.jspecify.annotations.NullMarked;
