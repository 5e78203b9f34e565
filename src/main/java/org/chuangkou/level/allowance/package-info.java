/** What is paid a month for which level, seniority and education, as data that holds from a day on. */
@NullMarked
package org.chuangkou.level.allowance;

import org.jspecify.annotations.NullMarked;
