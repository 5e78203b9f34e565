/** Search as users meet it: a service of its own process, asked over HTTP by as many users as one likes. */
@NullMarked
package org.chuangkou.search.http;

import org.jspecify.annotations.NullMarked;
