/** Long work with progress: claimed under a lease, resumed after a crash, never done twice. */
@NullMarked
package org.chuangkou.base.job;

import org.jspecify.annotations.NullMarked;
