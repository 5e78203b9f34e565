/** What a course is, and how its folder is read. */
@NullMarked
package org.chuangkou.course.content;

import org.jspecify.annotations.NullMarked;
