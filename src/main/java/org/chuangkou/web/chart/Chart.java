package org.chuangkou.web.chart;

import java.util.List;
import java.util.Locale;
import org.chuangkou.base.Message;
import org.jspecify.annotations.Nullable;

/**
 * Numbers to look at: a table that is always there, and a picture of it where script runs.
 *
 * @param kind bar, stacked, line or scatter
 * @param title says what is found, not only what is shown
 * @param across names the axis along which the rows lie; of a scatter, the horizontal one
 * @param up names the axis of the values; of a scatter, the vertical one
 * @param label names the first column of the table: what a row is
 * @param series names each further column; of a scatter exactly two: across and up
 */
public record Chart(
        String kind, Message title, Message across, Message up, Message label, List<Message> series, List<Row> rows) {
    public enum Kind {
        BAR,
        /** Bars on top of each other. */
        STACKED,
        LINE,
        SCATTER
    }

    /**
     * @param values one for each series, null where there is none
     * @param href where the row leads, null for nowhere
     */
    public record Row(
            String label,
            List<@Nullable Double> values,
            @Nullable String href) {}

    public Chart(
            Kind kind, Message title, Message across, Message up, Message label, List<Message> series, List<Row> rows) {
        this(kind.name().toLowerCase(Locale.ROOT), title, across, up, label, List.copyOf(series), List.copyOf(rows));
    }
}
