/** Corrections of how questions of an exam are marked (改判): shown before they count, applied to all, old results kept. */
@NullMarked
package org.chuangkou.exam.marking.correction;

import org.jspecify.annotations.NullMarked;
