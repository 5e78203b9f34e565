/** What one feature tells the others: records of ids and values, carried by the outbox. */
@NullMarked
package org.chuangkou.fact;

import org.jspecify.annotations.NullMarked;
