package org.posad.sandbox.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.posad.sandbox.bench.Samples.Work;

/** How long one program takes, through HTTP and bare, by turns. */
final class LatencyBench {

    private static final int C = 50;
    private static final int JAVA = 62;
    private static final int NODE = 63;
    private static final int PYTHON = 71;

    private final Service service;
    private final Bare bare;
    private final int rounds;
    private int number;

    LatencyBench(Service service, Bare bare, int rounds) {
        this.service = service;
        this.bare = bare;
        this.rounds = rounds;
    }

    List<Figure> smallPrograms() throws Exception {
        bare.write("main.c", Programs.NO_OP);
        bare.run("gcc", "main.c");
        bare.write("script.py", Programs.PYTHON);
        bare.write("script.js", Programs.NODE);
        var c = byTurns(() -> service.run(Programs.of(C, Programs.NO_OP)), () -> bare.run("./a.out"));
        double added = c.service.median() - c.bare.median();
        return List.of(
                new Figure(
                        "C no-op, compiled before",
                        c.service.toString(),
                        "bare " + c.bare,
                        String.format(Locale.ROOT, "+%.1f ms", added),
                        "≤ +6 ms",
                        added <= 6),
                figure(
                        "Python hello",
                        byTurns(
                                () -> service.run(Programs.of(PYTHON, Programs.PYTHON)),
                                () -> bare.run("/usr/bin/python3", "script.py")),
                        1.3),
                figure(
                        "Node hello",
                        byTurns(
                                () -> service.run(Programs.of(NODE, Programs.NODE)),
                                () -> bare.run("/usr/bin/node", "script.js")),
                        1.3));
    }

    List<Figure> warmJava() throws Exception {
        return List.of(
                figure("Java hello, new source, JVMs wait", byTurns(this::hello, this::bareHello), 0.15),
                figure("Five JUnit tests, new source, JVMs wait", byTurns(this::tests, this::bareTests), 0.15));
    }

    List<Figure> coldJava() throws Exception {
        return List.of(
                figure("Java hello, new source, no JVM waits", byTurns(this::hello, this::bareHello), 0.55),
                figure("Five JUnit tests, new source, no JVM waits", byTurns(this::tests, this::bareTests), 0.55));
    }

    private void hello() throws Exception {
        service.run(Programs.of(JAVA, Programs.java(number++)));
    }

    private void bareHello() throws Exception {
        bare.write("Main.java", Programs.java(0));
        bare.run(Bare.jdk("javac"), "Main.java");
        bare.run(Bare.jdk("java"), "Main");
    }

    private void tests() throws Exception {
        service.run(Programs.junit(number++));
    }

    private void bareTests() throws Exception {
        String jars = System.getProperty("posad.bench.libraries");
        bare.write("Calculator.java", Programs.calculator(0));
        bare.write("CalculatorTest.java", Programs.TESTS);
        bare.run(Bare.jdk("javac"), "-cp", jars, "Calculator.java", "CalculatorTest.java");
        bare.run(
                Bare.jdk("java"),
                "-cp",
                jars + ":.",
                "org.junit.platform.console.ConsoleLauncher",
                "execute",
                "--select-class",
                "CalculatorTest",
                "--disable-banner");
    }

    private static Figure figure(String what, Pair pair, double most) {
        return Figure.ratio(what, pair.service, "bare", pair.bare, most);
    }

    private record Pair(Samples service, Samples bare) {}

    /** Boxes and JVMs are ready again before each measurement. */
    private Pair byTurns(Work work, Work bareWork) throws Exception {
        work.run();
        bareWork.run();
        var through = DoubleStream.builder();
        var plain = DoubleStream.builder();
        for (int round = 0; round < rounds; round++) {
            service.awaitQuiet();
            through.add(Samples.time(work));
            service.awaitQuiet();
            plain.add(Samples.time(bareWork));
        }
        return new Pair(Samples.of(through.build()), Samples.of(plain.build()));
    }
}
