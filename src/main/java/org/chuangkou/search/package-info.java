/**
 * Finding entries by words: what others call. {@link org.chuangkou.search.SearchIndex} is the door, kept free of the engine
 * behind it, so that a shared search server can stand there instead of the index on this machine.
 */
@NullMarked
package org.chuangkou.search;

import org.jspecify.annotations.NullMarked;
