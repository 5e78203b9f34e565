/** Files that people send: taken in, kept in pieces, read again. */
@NullMarked
package org.chuangkou.web.upload;

import org.jspecify.annotations.NullMarked;
