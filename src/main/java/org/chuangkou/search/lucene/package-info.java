/** The index on this machine: how entries lie in Lucene, how they are found and ranked, and how the index lives on disk. */
@NullMarked
package org.chuangkou.search.lucene;

import org.jspecify.annotations.NullMarked;
