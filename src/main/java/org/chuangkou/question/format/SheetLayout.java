package org.chuangkou.question.format;

import java.util.List;
import java.util.Optional;

/**
 * How a sheet's columns were understood, so that a person can say what the others mean ({@link Mapping}).
 *
 * @param sheet its name, empty in a CSV file
 * @param row that of the headings, 0 when the sheet has none that is known: then the first row with text is shown
 */
public record SheetLayout(String sheet, int row, List<Heading> headings) {
    public SheetLayout {
        headings = List.copyOf(headings);
    }

    /**
     * @param text as the file writes it
     * @param field what it means, empty when nobody has said
     * @param samples what stands in the first rows below it
     */
    public record Heading(String text, Optional<Field> field, List<String> samples) {
        public Heading {
            samples = List.copyOf(samples);
        }
    }

    /** Whether a person has to say which column is which before anything can be read. */
    public boolean unclear() {
        return row == 0;
    }
}
