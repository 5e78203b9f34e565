package org.chuangkou;

import java.time.Clock;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the running {@link House} to a test that asks for it, any bean of it, and {@link Eyes} to look with. */
public final class HouseExtension implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
        Class<?> type = parameter.getParameter().getType();
        return type == Clock.class || (!type.isPrimitive() && !type.getName().startsWith("java."));
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
        Class<?> type = parameter.getParameter().getType();
        if (type == House.class) return House.open();
        if (type == Eyes.class) return Eyes.open(House.open());
        return House.open().bean(type);
    }
}
