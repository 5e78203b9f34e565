/**
 * What a clerk tells about a bundle and hands over: the page with order and materials, the same as JSON, and the one-time
 * notice (一次性告知) on paper.
 */
@NullMarked
package org.chuangkou.guide.telling;

import org.jspecify.annotations.NullMarked;
