package org.chuangkou.question.exchange;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chuangkou.base.Message;
import org.chuangkou.base.table.Cells;
import org.chuangkou.question.format.Field;
import org.chuangkou.question.format.Mapping;
import org.chuangkou.question.format.QuestionFile;
import org.chuangkou.question.format.Read;
import org.chuangkou.question.format.SheetLayout;
import org.jspecify.annotations.Nullable;

/**
 * A heading about which a person is asked.
 *
 * @param heading as the file writes it
 * @param field the key of what it means, {@link Mapping#IGNORED} when it means nothing or nobody has said
 * @param known whether the house knows it, or somebody has said that it is not to be read
 */
record AskedColumn(String heading, String field, boolean known, List<String> samples) {
    private static final String TWICE = "table.double-column";

    /** Each heading once, though several sheets may have it. */
    static List<AskedColumn> of(List<SheetLayout> layouts, Map<String, String> said) {
        var asked = new LinkedHashMap<String, AskedColumn>();
        for (SheetLayout layout : layouts)
            for (SheetLayout.Heading heading : layout.headings()) {
                String plain = Cells.heading(heading.text());
                // Of a sheet that is not understood as a whole the reader tells no field, but some headings are plain.
                Optional<String> field = heading.field()
                        .map(Field::key)
                        .or(() -> Optional.ofNullable(said.get(plain)))
                        .or(() -> layout.unclear() ? everybodys(plain) : Optional.empty());
                List<String> samples =
                        heading.samples().stream().filter(s -> !s.isEmpty()).toList();
                asked.putIfAbsent(
                        plain,
                        new AskedColumn(heading.text(), field.orElse(Mapping.IGNORED), field.isPresent(), samples));
            }
        return List.copyOf(asked.values());
    }

    /** The key of the field that everybody calls so. */
    static Optional<String> everybodys(String heading) {
        String plain = Cells.heading(heading);
        return Arrays.stream(Field.values())
                .filter(field -> field.headings().stream().map(Cells::heading).anyMatch(plain::equals))
                .map(Field::key)
                .findFirst();
    }

    /** Whether questions can be read from one sheet at least; an empty file has nothing that could be asked about. */
    static boolean readable(List<SheetLayout> layouts) {
        return layouts.isEmpty() || layouts.stream().anyMatch(layout -> !layout.unclear());
    }

    /** That two columns are said to be the same, which they cannot be; else null. */
    static @Nullable Message twice(QuestionFile file) {
        try (Stream<Read> questions = file.questions()) {
            return questions
                    .limit(1)
                    .filter(Read.Bad.class::isInstance)
                    .flatMap(read -> ((Read.Bad) read).faults().stream())
                    .map(fault -> fault.message())
                    .filter(message -> message.key().equals(TWICE))
                    .findFirst()
                    .orElse(null);
        }
    }
}
