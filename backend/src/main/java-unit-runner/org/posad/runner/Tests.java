package org.posad.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs test methods, each in a life of its own of the program and within its own time. */
final class Tests {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LOOK_EVERY_MS = 20;

    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .build());
    private final Map<String, byte[]> program;
    private final Map<String, byte[]> tests;
    private final Order order;
    private final Report report;
    private final List<Method> methods;

    record Method(String owner, String name) {}

    Tests(Map<String, byte[]> program, Map<String, byte[]> tests, Order order, Report report)
            throws ClassNotFoundException {
        this.program = program;
        this.tests = tests;
        this.order = order;
        this.report = report;
        this.methods = found();
        System.setIn(InputStream.nullInputStream());
        warmUp();
    }

    List<Method> methods() {
        return methods;
    }

    void run(Method method) throws IOException, InterruptedException {
        var printed = new Printed();
        var stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        var verdict = new Verdict(program.keySet());
        var thread = Thread.ofPlatform().name("test").daemon().unstarted(() -> {
            try {
                execute(method, verdict);
            } catch (Throwable e) {
                verdict.add(e); // what JUnit lets through: there is no memory left
            }
        });
        long begun = System.nanoTime();
        thread.start();
        long used = waitFor(thread, begun);
        var line = new LinkedHashMap<String, Object>();
        line.put("test", method.name());
        line.put("ms", used);
        line.put("out", printed.text());
        line.putAll(
                printed.isFlood()
                        ? Map.of("status", "flood")
                        : used < 0 ? Map.of("status", "slow") : verdict.content());
        line.put("ms", Math.max(used, 0));
        report.line(line);
    }

    /** CPU time of the test in ms, or -1 if it has used up what it may; it then gives way to the next ones. */
    @SuppressWarnings("ThreadPriorityCheck")
    private long waitFor(Thread thread, long begun) throws InterruptedException {
        long used = 0;
        while (!thread.join(Duration.ofMillis(LOOK_EVERY_MS))) {
            long now = THREADS.getThreadCpuTime(thread.threadId());
            used = now < 0 ? used : TimeUnit.NANOSECONDS.toMillis(now);
            long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            if (used > order.cpuMillis() || waited > 2 * order.cpuMillis() + 1_000) {
                thread.setPriority(Thread.MIN_PRIORITY);
                return -1;
            }
        }
        return used;
    }

    private void execute(Method method, Verdict verdict) throws ClassNotFoundException {
        var loader = new Loader(program, tests);
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
        var owner = Class.forName(method.owner(), false, loader);
        var request = LauncherDiscoveryRequestBuilder.request();
        for (var each : owner.getDeclaredMethods()) {
            if (each.getName().equals(method.name())) {
                request.selectors(selectMethod(owner, each));
            }
        }
        launcher.execute(request.build(), verdict);
    }

    private List<Method> found() throws ClassNotFoundException {
        var found = new ArrayList<Method>();
        var loader = new Loader(program, tests);
        for (var name : tests.keySet()) {
            for (var method : Class.forName(name, false, loader).getDeclaredMethods()) {
                if (AnnotationSupport.isAnnotated(method, Test.class)
                        || AnnotationSupport.isAnnotated(method, TestTemplate.class)) {
                    found.add(new Method(name, method.getName()));
                }
            }
        }
        return List.copyOf(found);
    }

    /** The first test should not pay for what all of them load. */
    @SuppressWarnings("SelfAssertion")
    private static void warmUp() {
        assertThat(List.of(1)).containsExactly(1);
        assertThat("").isEqualTo("");
        assertThat(1).isEqualTo(1);
        assertThatThrownBy(() -> List.of().getFirst()).isInstanceOf(RuntimeException.class);
    }
}
