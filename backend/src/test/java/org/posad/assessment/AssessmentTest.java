package org.posad.assessment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.posad.BackendTest;
import org.posad.catalog.Courses;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A test of this module on the whole backend, with exercises of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BackendTest
@MockitoBean(types = Courses.class)
@ExtendWith(PublishedExercises.class)
@interface AssessmentTest {}
