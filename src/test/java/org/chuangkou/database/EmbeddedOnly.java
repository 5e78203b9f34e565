package org.chuangkou.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** A test of the embedded server itself, which a run on another server skips. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@DisabledIfSystemProperty(
        named = "chuangkou.test.database",
        matches = "mysql",
        disabledReason = "it is about the embedded MariaDB")
@interface EmbeddedOnly {}
