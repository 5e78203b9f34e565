package org.chuangkou.exam.schedule;

import io.micronaut.security.annotation.Secured;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Open to every person who may practise; not to programs and hall terminals. */
@Documented
@Secured({"CLERK", "TRAINER", "EXAMINER", "MANAGER", "ADMIN", "AUDITOR"})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ForCandidates {}
