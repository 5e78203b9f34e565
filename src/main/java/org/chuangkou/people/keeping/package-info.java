/** Keeping the clerks: pages, forms and calls by which they are seen and changed. */
@NullMarked
package org.chuangkou.people.keeping;

import org.jspecify.annotations.NullMarked;
