package org.posad;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.posad.web.certificates.Graduates;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole platform as one machine runs it: embedded PostgreSQL and S3, the sandbox beside it, the courses of
 * the repository. All such tests share one; they register learners of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Posad.class, webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ActiveProfiles("local")
@ContextConfiguration(initializers = TestMachine.class)
@Import({Graduates.class, SandboxAwaited.class})
public @interface PlatformTest {}
