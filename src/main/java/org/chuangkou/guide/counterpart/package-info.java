/** A hall's item and the guide of ours that it stands for, clause beside clause, so that what we ship serves the hall. */
@NullMarked
package org.chuangkou.guide.counterpart;

import org.jspecify.annotations.NullMarked;
