/** Long work as its reader sees it. */
@NullMarked
package org.chuangkou.web.job;

import org.jspecify.annotations.NullMarked;
