/** What all file formats of questions have in common: what a file says of a question, and how that becomes one. Plain Java. */
@NullMarked
package org.chuangkou.question.format;

import org.jspecify.annotations.NullMarked;
