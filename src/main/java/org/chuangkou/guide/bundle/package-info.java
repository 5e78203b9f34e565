/**
 * Several items that a citizen meets as one thing (一件事): in which order they are handled, which documents serve them
 * all, how long it takes, and by which words it is found.
 */
@NullMarked
package org.chuangkou.guide.bundle;

import org.jspecify.annotations.NullMarked;
