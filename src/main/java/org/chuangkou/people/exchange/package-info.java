/** Clerks from a table: read row by row, checked, taken in by a job. */
@NullMarked
package org.chuangkou.people.exchange;

import org.jspecify.annotations.NullMarked;
