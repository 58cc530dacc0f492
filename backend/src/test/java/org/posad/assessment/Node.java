package org.posad.assessment;

import java.util.UUID;
import org.posad.accounts.LearnerId;
import org.posad.catalog.ExerciseId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * A backend in a process of its own, to be killed. Its parts are given as properties; {@code --submit=N} lets N learners
 * send a program each.
 */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "org.posad")
@ComponentScan(
        basePackages = "org.posad",
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.posad\\..*(Test.*|InTests)"))
@ConfigurationPropertiesScan("org.posad")
class Node {

    static final ExerciseId EXERCISE = new ExerciseId("words/greet");

    public static void main(String[] args) {
        var context = SpringApplication.run(Node.class, args);
        var many = context.getEnvironment().getProperty("submit", Integer.class, 0);
        var submissions = context.getBean(Submissions.class);
        for (int i = 0; i < many; i++) {
            submissions.submit(new LearnerId(UUID.randomUUID()), EXERCISE, SourceCode.of("main.py", "greet"));
        }
    }
}
