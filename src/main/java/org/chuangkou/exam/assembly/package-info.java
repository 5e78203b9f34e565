/** How papers are made from a pool of questions: the same for everybody who has the seed, and as fair as counting can make it. */
@NullMarked
package org.chuangkou.exam.assembly;

import org.jspecify.annotations.NullMarked;
