/** Files in which guides come, read row by row: a portal's export, a workbook, our own text. */
@NullMarked
package org.chuangkou.guide.file;

import org.jspecify.annotations.NullMarked;
