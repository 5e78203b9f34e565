/** The life of the embedded database server and the settings of every connection; nothing else knows which server it is. */
@NullMarked
package org.chuangkou.database;

import org.jspecify.annotations.NullMarked;
