/** Places: the tree of district, towns and villages, read and kept. */
@NullMarked
package org.chuangkou.people.place;

import org.jspecify.annotations.NullMarked;
