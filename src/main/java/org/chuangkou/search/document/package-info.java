/** How an entry lies in the index: its terms, their ranks, and what is kept to weigh and show it. */
@NullMarked
package org.chuangkou.search.document;

import org.jspecify.annotations.NullMarked;
