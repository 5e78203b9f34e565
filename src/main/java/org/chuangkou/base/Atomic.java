package org.chuangkou.base;

import static java.lang.annotation.ElementType.METHOD;

import io.micronaut.retry.annotation.Retryable;
import io.micronaut.transaction.annotation.Transactional;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * All of the method or nothing: one transaction, begun again when it lost a race against another (deadlock, lock wait,
 * a cluster's commit conflict). The method must therefore bear being run twice; what it changes outside the database
 * it changes after it has returned.
 */
@Transactional
@Retryable(attempts = "5", delay = "15ms", multiplier = "2", jitter = "0.5", predicate = LostRace.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(METHOD)
public @interface Atomic {}
