/** Clerks: their register and its pages, where they sat when, their sealed numbers. */
@NullMarked
package org.chuangkou.people.clerk;

import org.jspecify.annotations.NullMarked;
