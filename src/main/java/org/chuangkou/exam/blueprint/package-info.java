/** Blueprints: what papers of one kind are made of, in versions. */
@NullMarked
package org.chuangkou.exam.blueprint;

import org.jspecify.annotations.NullMarked;
