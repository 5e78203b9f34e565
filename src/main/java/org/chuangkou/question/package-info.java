/** Questions (试题): each rests on clauses of guides and laws, and is kept true to them. */
@NullMarked
package org.chuangkou.question;

import org.jspecify.annotations.NullMarked;
