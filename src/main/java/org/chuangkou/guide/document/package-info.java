/**
 * Guides and laws as documents of addressable clauses: what they say, how two versions differ, what is doubtful in
 * them. Plain Java.
 */
@NullMarked
package org.chuangkou.guide.document;

import org.jspecify.annotations.NullMarked;
