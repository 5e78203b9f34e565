/** The handbook (柜员服务手册): all guides of a window or a department on paper, and the pages to replace in it. */
@NullMarked
package org.chuangkou.guide.handbook;

import org.jspecify.annotations.NullMarked;
