/** What the desk teaches search: words after which several people opened the same guide, proposed to a trainer as everyday names. */
@NullMarked
package org.chuangkou.guide.learning;

import org.jspecify.annotations.NullMarked;
