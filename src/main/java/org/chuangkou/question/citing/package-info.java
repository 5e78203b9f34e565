/** Questions that cite nothing get their clauses: proposed by search, accepted one key at a time. */
@NullMarked
package org.chuangkou.question.citing;

import org.jspecify.annotations.NullMarked;
