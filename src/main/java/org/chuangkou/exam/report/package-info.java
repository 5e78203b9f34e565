/** What an exam says of its questions and of itself: statistics, responses as a file, figures for the bank. */
@NullMarked
package org.chuangkou.exam.report;

import org.jspecify.annotations.NullMarked;
