/**
 * Documents as they are kept: versions with effective dates, sources with overlays, clause hashes, other codes. Its
 * use cases are the transactions of guides and laws.
 */
@NullMarked
package org.chuangkou.guide.store;

import org.jspecify.annotations.NullMarked;
