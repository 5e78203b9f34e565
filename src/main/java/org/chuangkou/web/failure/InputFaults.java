package org.chuangkou.web.failure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chuangkou.base.Refusal.Fault;
import org.jspecify.annotations.Nullable;

/** What exactly in a request the framework could not read. */
final class InputFaults {
    private InputFaults() {}

    static Optional<Fault> of(Throwable failure) {
        for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof JsonProcessingException json) return Optional.of(json(json));
        }
        if (failure instanceof ConversionErrorException conversion)
            return Optional.of(Fault.field(conversion.getArgument().getName(), "refusal.value"));
        if (failure instanceof UnsatisfiedRouteException missing)
            return Optional.of(Fault.field(missing.getArgument().getName(), "refusal.missing"));
        return Optional.empty();
    }

    private static Fault json(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String path = mapping.getPath().stream()
                    .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
                    .collect(Collectors.joining("."))
                    .replace(".[", "[");
            return Fault.field(path, "refusal.value");
        }
        var at = e.getLocation();
        int line = at == null ? 1 : Math.max(1, at.getLineNr());
        int column = at == null ? 1 : Math.max(1, at.getColumnNr());
        return Fault.field("body", "refusal.json", line, column);
    }
}
