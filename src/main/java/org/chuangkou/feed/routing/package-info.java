/** Who may take an item now, for the system that hands out cases. */
@NullMarked
package org.chuangkou.feed.routing;

import org.jspecify.annotations.NullMarked;
