/** An invented district with its people, for a first look. */
@NullMarked
package org.chuangkou.people.demo;

import org.jspecify.annotations.NullMarked;
