/** What went wrong, said in words: problems as JSON, pages for people. */
@NullMarked
package org.chuangkou.web.failure;

import org.jspecify.annotations.NullMarked;
