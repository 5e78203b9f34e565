/** What people say and what it is called officially: the everyday dictionary, found in a question word by word or by meaning. */
@NullMarked
package org.chuangkou.search.everyday;

import org.jspecify.annotations.NullMarked;
