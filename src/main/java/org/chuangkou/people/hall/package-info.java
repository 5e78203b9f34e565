/** Windows of the halls: what they are, which items they take, who sits there. */
@NullMarked
package org.chuangkou.people.hall;

import org.jspecify.annotations.NullMarked;
