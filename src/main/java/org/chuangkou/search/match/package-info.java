/** How well a name fits a question, and where: plain functions over letters and readings, without a search engine. */
@NullMarked
package org.chuangkou.search.match;

import org.jspecify.annotations.NullMarked;
