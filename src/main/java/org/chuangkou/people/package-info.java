/** Who works where: places, windows with their items, posts, clerks. */
@NullMarked
package org.chuangkou.people;

import org.jspecify.annotations.NullMarked;
