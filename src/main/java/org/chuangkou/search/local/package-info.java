/** The index on this machine: how it lives on disk, is changed, rebuilt, and found damaged. */
@NullMarked
package org.chuangkou.search.local;

import org.jspecify.annotations.NullMarked;
