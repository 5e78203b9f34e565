package org.chuangkou.base.outbox;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuangkou.base.Json;
import org.chuangkou.fact.Fact;

/** Facts by the name under which they are stored. */
final class FactTypes {
    private static final Map<String, Class<?>> BY_NAME = Arrays.stream(Fact.class.getPermittedSubclasses())
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private FactTypes() {}

    static String name(Fact fact) {
        return fact.getClass().getSimpleName();
    }

    static Fact read(String name, String body) {
        Class<?> type = BY_NAME.get(name);
        if (type == null) throw new IllegalStateException("no fact is called " + name);
        return (Fact) Json.read(body, type);
    }
}
