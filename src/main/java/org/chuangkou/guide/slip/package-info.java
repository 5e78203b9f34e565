/**
 * What a citizen takes home from the window: notices, receipts, promises and cards (一次性告知单 and its kin), each from the
 * guide in force and the ticks of what was brought.
 */
@NullMarked
package org.chuangkou.guide.slip;

import org.jspecify.annotations.NullMarked;
