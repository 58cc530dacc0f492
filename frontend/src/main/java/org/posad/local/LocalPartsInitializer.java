package org.posad.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Profiles;

/** Starts the {@link LocalParts} of a platform in the profile {@code local}, before anything asks for a database. */
class LocalPartsInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final PrintStream TERMINAL = System.out;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)
                || !environment.acceptsProfiles(Profiles.of("local"))) {
            return;
        }
        var parts = LocalParts.start(
                Path.of(environment.getRequiredProperty("posad.local.data")),
                Path.of(environment.getRequiredProperty("posad.local.sandbox-jar")));
        // a start that is given up half-way closes no context
        SpringApplication.getShutdownHandlers().add(parts::close);
        // beans are destroyed in reverse: what is registered before all others outlives them
        ((DefaultListableBeanFactory) context.getBeanFactory()).registerDisposableBean("localParts", parts::close);
        context.addApplicationListener(new SandboxStarter(parts));
        environment.getPropertySources().addFirst(new PropertiesOfParts(parts.properties()));
    }

    private record SandboxStarter(LocalParts parts) implements ApplicationListener<ApplicationReadyEvent> {

        @Override
        public void onApplicationEvent(ApplicationReadyEvent ready) {
            var question = parts.runSandbox();
            Thread.ofVirtual().name("sandbox-question").start(() -> tellWhatIsInItsWay(question));
        }

        private static void tellWhatIsInItsWay(SandboxQuestion question) {
            try {
                question.obstacle()
                        .ifPresent(obstacle -> TERMINAL.printf(
                                "Submitted programs wait, for none can be run safely here. %s%n", obstacle));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Asks a part only when its property is asked for. */
    private static final class PropertiesOfParts extends EnumerablePropertySource<Map<String, Supplier<String>>> {

        PropertiesOfParts(Map<String, Supplier<String>> properties) {
            super("localParts", properties);
        }

        @Override
        public String[] getPropertyNames() {
            return source.keySet().toArray(String[]::new);
        }

        @Override
        public @Nullable Object getProperty(String name) {
            var value = source.get(name);
            return value == null ? null : value.get();
        }
    }
}
