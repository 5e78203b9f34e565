/** The start and the stop of the service. */
@NullMarked
package org.chuangkou;

import org.jspecify.annotations.NullMarked;
