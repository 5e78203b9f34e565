package org.chuangkou;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.params.ParameterizedTest;

/** Hands the running {@link House} to a test that asks for it, and any bean of it. */
public final class HouseExtension implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
        // The values of a parameterized test come from its own sources.
        return !parameter.getDeclaringExecutable().isAnnotationPresent(ParameterizedTest.class)
                || parameter.getParameter().getType() == House.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
        Class<?> type = parameter.getParameter().getType();
        return type == House.class ? House.open() : House.open().bean(type);
    }
}
