package org.chuangkou.account;

import io.micronaut.security.annotation.Secured;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Open to whoever is signed in and to registered hall terminals: what everybody on duty may read and print. A terminal
 * gets no further than GET, whatever a route is open to.
 */
@Documented
@Secured({"CLERK", "TRAINER", "EXAMINER", "MANAGER", "ADMIN", "AUDITOR", "SYSTEM", "TERMINAL"})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ForReaders {}
