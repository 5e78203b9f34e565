/** How a question finds entries: the terms looked up, the candidates, what speaks for each, the counts, what is shown. */
@NullMarked
package org.chuangkou.search.finding;

import org.jspecify.annotations.NullMarked;
