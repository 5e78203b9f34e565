/** Questions from files and into files: looked through, taken in as a job, streamed out. */
@NullMarked
package org.chuangkou.question.exchange;

import org.jspecify.annotations.NullMarked;
