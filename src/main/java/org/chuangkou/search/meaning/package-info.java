/** What texts mean, as vectors: the model that computes them, and the vectors kept by the hash of their text. */
@NullMarked
package org.chuangkou.search.meaning;

import org.jspecify.annotations.NullMarked;
