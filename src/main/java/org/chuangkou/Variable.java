package org.chuangkou;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The environment variables of our own: all there are, so that a misspelt one is noticed. */
enum Variable {
    /** Folder of everything this service keeps on this machine; default {@code data}. */
    CHUANGKOU_DATA,
    /** Folder that holds {@code question-bank/} and {@code courses/}; default the working folder. */
    CHUANGKOU_CONTENT,
    /** Password of the demo accounts; default a random one, printed at the first start. */
    CHUANGKOU_DEMO_PASSWORD,
    /** Key that encrypts what is personal; default one made at the first start and kept in the data folder. */
    CHUANGKOU_SECRET_KEY;

    /** Of the variables, those that carry our name, known or not. */
    static final String PREFIX = "CHUANGKOU_";

    /** Its value; one that is set but blank counts as not set, as container files often write it. */
    Optional<String> in(Map<String, String> environment) {
        return value(environment, name());
    }

    static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    static boolean isKnown(String name) {
        return Arrays.stream(values()).anyMatch(variable -> variable.name().equals(name));
    }

    static String all() {
        return Arrays.stream(values()).map(Variable::name).collect(Collectors.joining(", "));
    }
}
