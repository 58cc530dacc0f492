package org.posad.assessment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.posad.BackendTest;

/** A test of this module on the whole backend, with a small course of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BackendTest
@ExtendWith(PublishedExercises.class)
@interface AssessmentTest {}
