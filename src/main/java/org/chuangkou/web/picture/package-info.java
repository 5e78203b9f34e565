/** Pictures that people send: checked, drawn anew, kept under the hash of what they show. */
@NullMarked
package org.chuangkou.web.picture;

import org.jspecify.annotations.NullMarked;
