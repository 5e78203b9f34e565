/** Laws and rules that stand above all guides, to be read article by article and linked from what cites them. */
@NullMarked
package org.chuangkou.guide.law;

import org.jspecify.annotations.NullMarked;
