package org.chuangkou.account;

import io.micronaut.security.annotation.Secured;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Open to whoever is signed in, whatever their roles; not to a hall terminal. */
@Documented
@Secured({"CLERK", "TRAINER", "EXAMINER", "MANAGER", "ADMIN", "AUDITOR", "SYSTEM"})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ForPersons {}
