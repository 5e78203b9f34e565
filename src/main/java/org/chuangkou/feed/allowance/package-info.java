/** What each clerk is paid beside base pay in a month, every yuan with its rule and its evidence. */
@NullMarked
package org.chuangkou.feed.allowance;

import org.jspecify.annotations.NullMarked;
