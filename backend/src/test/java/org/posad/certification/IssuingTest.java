package org.posad.certification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.ServerSocket;
import java.nio.file.Files;
import org.posad.BackendTest;
import org.posad.catalog.CourseOnDisk;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the backend with {@link IssuedCourse}, a key to sign with and an employer who may be called. All such tests
 * share one context, and leave it a key that signs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BackendTest
@Import(IssuedCourse.class)
@ContextConfiguration(initializers = IssuingTest.ACourseAKeyAndSomebodyToCall.class)
@interface IssuingTest {

    class ACourseAKeyAndSomebodyToCall implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private static final String ALIGNMENT =
                "alignment: [{skill: output, framework: ESCO, name: Python, url: 'http://data.europa.eu/esco/skill/1'}]";

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                var folder = Files.createTempDirectory("certification");
                CourseOnDisk.in(folder.resolve("courses"), IssuedCourse.COURSE.slug())
                        .change(
                                "course.yaml",
                                "share: 0.8, ",
                                "share: 0.8, skills: {output: 1}, validMonths: 36, %s, ".formatted(ALIGNMENT));
                var key = folder.resolve("key.pem");
                KeyFile.create(key);
                TestPropertyValues.of(
                                "posad.courses.folder=" + folder.resolve("courses"),
                                "posad.certificates.key=" + key,
                                "posad.public-url=https://learn.example.org",
                                "posad.certificates.webhook-origins=http://localhost:" + freePort())
                        .applyTo(context);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static int freePort() throws IOException {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }
    }
}
