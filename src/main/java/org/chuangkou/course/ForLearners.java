package org.chuangkou.course;

import io.micronaut.security.annotation.Secured;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Open to every person; not to a hall terminal, which is nobody, nor to the case-handling system. */
@Documented
@Secured({"CLERK", "TRAINER", "EXAMINER", "MANAGER", "ADMIN", "AUDITOR"})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface ForLearners {}
