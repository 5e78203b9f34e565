/** Item guides (办事指南) and laws: versions with addressable clauses, overlays, consistency rules, import. */
@NullMarked
package org.chuangkou.guide;

import org.jspecify.annotations.NullMarked;
