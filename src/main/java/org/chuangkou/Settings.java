package org.chuangkou;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.database.ExternalServer;
import org.chuangkou.database.StartRefused;
import org.chuangkou.database.StartRefused.Reason;

/**
 * What the environment says about this start.
 *
 * @param database empty means the embedded one
 */
record Settings(Path data, Listening listening, Optional<ExternalServer> database, Path content) {
    private static final String URL = "DATASOURCES_DEFAULT_URL";
    private static final String USERNAME = "DATASOURCES_DEFAULT_USERNAME";
    private static final String PASSWORD = "DATASOURCES_DEFAULT_PASSWORD";

    /** @throws StartRefused when there is a variable of ours that we do not know, or a value that cannot be meant */
    static Settings from(Map<String, String> environment) {
        environment.keySet().stream()
                .filter(name -> name.startsWith(Variable.PREFIX) && !Variable.isKnown(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new StartRefused(Reason.UNKNOWN_VARIABLE, name, Variable.all());
                });
        requireNotBlank(Variable.CHUANGKOU_DEMO_PASSWORD, environment);
        requireNotBlank(Variable.CHUANGKOU_SECRET_KEY, environment);
        return new Settings(
                path(Variable.CHUANGKOU_DATA, environment, "data"),
                Listening.from(environment),
                database(environment),
                content(environment));
    }

    /**
     * What the rest of the service sees besides the environment itself, where {@code chuangkou.demo-password} and {@code
     * chuangkou.secret-key} come from, and without the database's address.
     */
    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("chuangkou.content", content.toString());
        properties.put("chuangkou.data", data.toString());
        properties.put("chuangkou.embedded", database.isEmpty());
        properties.put("micronaut.server.port", listening.port());
        return properties;
    }

    private static void requireNotBlank(Variable variable, Map<String, String> environment) {
        String value = environment.get(variable.name());
        if (value != null && value.isBlank()) {
            throw new StartRefused(Reason.BAD_VALUE, variable, value, "非空的值（或不设该变量）", "a value, or is left out");
        }
    }

    private static Path content(Map<String, String> environment) {
        Path content = path(Variable.CHUANGKOU_CONTENT, environment, ".");
        if (!Files.isDirectory(content)) {
            throw new StartRefused(
                    Reason.BAD_VALUE, Variable.CHUANGKOU_CONTENT, content, "一个已有的目录", "an existing folder");
        }
        return content;
    }

    private static Path path(Variable variable, Map<String, String> environment, String otherwise) {
        String value = variable.in(environment).orElse(otherwise);
        try {
            return Path.of(value).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new StartRefused(e, Reason.BAD_VALUE, variable, value, "一个目录", "a folder");
        }
    }

    private static Optional<ExternalServer> database(Map<String, String> environment) {
        Optional<String> url = Variable.value(environment, URL);
        if (url.isEmpty()) {
            for (String name : new String[] {USERNAME, PASSWORD}) {
                if (Variable.value(environment, name).isPresent()) {
                    throw new StartRefused(Reason.NO_URL, name);
                }
            }
        }
        return url.map(address -> new ExternalServer(
                address.strip(), environment.getOrDefault(USERNAME, ""), environment.getOrDefault(PASSWORD, "")));
    }
}
