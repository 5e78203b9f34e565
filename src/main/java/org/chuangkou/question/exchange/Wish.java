package org.chuangkou.question.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.question.Domain;
import org.chuangkou.question.format.Kind;
import org.chuangkou.question.format.QuestionFormat;
import org.jspecify.annotations.Nullable;

/** What somebody wants of an import, in the words of a form; an empty field is one not filled in. */
record Wish(
        @Nullable String format,
        @Nullable String mode,
        @Nullable String dryRun,
        @Nullable String level,
        @Nullable String domain,
        @Nullable String type,
        @Nullable String source,
        @Nullable String submit) {
    static final String WHOLE = "all-or-nothing";
    static final String GOOD_ROWS = "good-rows";

    /**
     * @param fileName tells the format when none is chosen, and the source when none is named
     * @throws Refusal that names every field that is wrong
     */
    ImportParams params(String upload, String fileName, Map<String, String> columns) {
        var faults = new ArrayList<Fault>();
        QuestionFormat kind = format(fileName, faults);
        String how = given(mode).orElse(WHOLE);
        if (!List.of(WHOLE, GOOD_ROWS).contains(how)) faults.add(Fault.field("mode", "question.import.mode"));
        Optional<String> levelSaid = given(level);
        if (levelSaid.isPresent() && !levelSaid.get().matches("[1-5]"))
            faults.add(Fault.field("level", "question.field.whole", 1, 5));
        if (given(domain).isPresent() && given(domain).flatMap(Domain::called).isEmpty())
            faults.add(Fault.field("domain", "question.field.domain", Domain.names()));
        if (given(type).isPresent() && given(type).flatMap(Kind::called).isEmpty())
            faults.add(Fault.field("type", "question.import.type", given(type).orElse("")));
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        return new ImportParams(
                upload,
                kind.key(),
                how.equals(WHOLE),
                truth(dryRun),
                Naming.plain(given(source).orElse(fileName.replaceFirst("\\.[^.]*$", ""))),
                levelSaid.map(Integer::valueOf).orElse(null),
                given(domain).orElse(null),
                given(type).orElse(null),
                columns,
                truth(submit));
    }

    private QuestionFormat format(String fileName, List<Fault> faults) {
        try {
            return given(format)
                    .map(QuestionFormat::of)
                    .or(() -> QuestionFormat.ofFile(fileName))
                    .orElseGet(() -> QuestionFormat.of(null));
        } catch (Refusal unknown) {
            faults.addAll(unknown.faults());
            return QuestionFormat.TEXT;
        }
    }

    private static boolean truth(@Nullable String text) {
        return given(text)
                .filter(said -> said.equals("true") || said.equals("on"))
                .isPresent();
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(said -> !said.isEmpty());
    }
}
