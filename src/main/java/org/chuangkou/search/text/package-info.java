/** Chinese text as search sees it: folded letters, readings, and the words that steer a question. Knows no search engine. */
@NullMarked
package org.chuangkou.search.text;

import org.jspecify.annotations.NullMarked;
