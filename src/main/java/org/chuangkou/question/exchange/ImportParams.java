package org.chuangkou.question.exchange;

import java.util.Map;
import java.util.Optional;
import org.chuangkou.question.Domain;
import org.chuangkou.question.format.Defaults;
import org.chuangkou.question.format.Kind;
import org.chuangkou.question.format.Mapping;
import org.chuangkou.question.format.QuestionFormat;
import org.jspecify.annotations.Nullable;

/**
 * What an import needs to know.
 *
 * @param upload id of the kept file
 * @param format key of a {@link QuestionFormat}
 * @param whole whether one bad question keeps all others out
 * @param dry whether it is only looked through
 * @param source begins the ids of questions that have none of their own
 * @param level for questions that do not say one; so domain and type (as a trainer writes it)
 * @param columns what headings mean in this house
 * @param submit whether what comes is sent to review at once
 */
record ImportParams(
        String upload,
        String format,
        boolean whole,
        boolean dry,
        String source,
        @Nullable Integer level,
        @Nullable String domain,
        @Nullable String type,
        Map<String, String> columns,
        boolean submit) {

    QuestionFormat kind() {
        return QuestionFormat.of(format);
    }

    Defaults defaults() {
        return new Defaults(
                Optional.ofNullable(level),
                Optional.ofNullable(domain).flatMap(Domain::called),
                Optional.ofNullable(type).flatMap(Kind::called),
                new Mapping(columns));
    }

    /** The same in earnest. */
    ImportParams earnest(boolean whole) {
        return new ImportParams(upload, format, whole, false, source, level, domain, type, columns, submit);
    }

    /** The same of a file that has been kept, its headings understood like this. */
    ImportParams of(String upload, Map<String, String> columns) {
        return new ImportParams(upload, format, whole, dry, source, level, domain, type, columns, submit);
    }

    /** Whether its questions stand in columns. */
    boolean columned() {
        return kind() == QuestionFormat.XLSX || kind() == QuestionFormat.CSV;
    }
}
