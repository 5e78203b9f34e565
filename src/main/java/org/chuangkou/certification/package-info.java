/** What level somebody has reached: assessed by the platform's exams, until a certificate says it. */
@NullMarked
package org.chuangkou.certification;

import org.jspecify.annotations.NullMarked;
