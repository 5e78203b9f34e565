package org.chuangkou.question.finding;

import io.micronaut.http.HttpParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chuangkou.base.Page;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.question.Domain;
import org.chuangkou.question.State;
import org.chuangkou.question.kind.Type;
import org.chuangkou.question.store.Narrowed;

/** What a request asks of the bank. */
public record Sought(String words, Narrowed by, Page.Wanted wanted) {
    /** The parameters by which a list is narrowed. */
    public static final List<String> NARROWING =
            List.of("q", "type", "level", "domain", "state", "item", "clause", "author", "origin", "uncited");

    /** Instead of one's own user name, so that an address serves everybody. */
    public static final String MINE = "mine";

    /** @throws Refusal that names each parameter that is not understood */
    public static Sought of(HttpParameters parameters) {
        var faults = new ArrayList<Fault>();
        Narrowed by = new Narrowed(
                read(parameters, "type", Type::called, faults, "question.field.type", Type.words()),
                read(parameters, "level", Sought::level, faults, "question.field.whole", 1, 5),
                read(parameters, "domain", Sought::domain, faults, "question.field.domain", Domain.names()),
                read(parameters, "state", State::called, faults, "bank.state.unknown"),
                given(parameters, "item"),
                given(parameters, "clause"),
                given(parameters, "author"),
                given(parameters, "origin"),
                given(parameters, "uncited").filter("true"::equals).isPresent());
        int page = read(parameters, "page", Sought::number, faults, "refusal.page", Page.LARGEST)
                .orElse(0);
        int size = read(parameters, "size", Sought::number, faults, "refusal.page", Page.LARGEST)
                .orElse(20);
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        return new Sought(given(parameters, "q").orElse(""), by, new Page.Wanted(page, size));
    }

    /** The same, where the author {@link #MINE} is who asks. */
    public static Sought of(HttpParameters parameters, String viewer) {
        Sought sought = of(parameters);
        return sought.by().author().filter(MINE::equals).isPresent()
                ? new Sought(sought.words(), sought.by().author(viewer), sought.wanted())
                : sought;
    }

    private static <T> Optional<T> read(
            HttpParameters parameters,
            String name,
            Function<String, Optional<T>> reader,
            List<Fault> faults,
            String key,
            Object... args) {
        Optional<String> text = given(parameters, name);
        Optional<T> value = text.flatMap(reader);
        if (text.isPresent() && value.isEmpty()) faults.add(Fault.field(name, key, args));
        return value;
    }

    private static Optional<String> given(HttpParameters parameters, String name) {
        return parameters.get(name, String.class).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<Integer> level(String text) {
        return number(text).filter(level -> level >= 1 && level <= 5);
    }

    /** By its Chinese name, or by ours. */
    private static Optional<Domain> domain(String text) {
        return Domain.called(text)
                .or(() -> List.of(Domain.values()).stream()
                        .filter(domain -> domain.name().equalsIgnoreCase(text))
                        .findFirst());
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,7}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
