/** Charts: what one shows, as the macro of {@code views/web/chart.ftlh} takes it. */
@NullMarked
package org.chuangkou.web.chart;

import org.jspecify.annotations.NullMarked;
