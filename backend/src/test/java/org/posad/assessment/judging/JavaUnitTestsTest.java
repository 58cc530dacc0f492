package org.posad.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.posad.assessment.Exercises.english;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.posad.assessment.Outcome;
import org.posad.assessment.SourceCode;
import org.posad.assessment.TestResult;
import org.posad.assessment.Verdict;
import org.posad.assessment.sandbox.RealSandbox;
import org.posad.assessment.sandbox.Run;
import org.posad.assessment.sandbox.Sandbox;
import org.posad.assessment.sandbox.SandboxFault;

class JavaUnitTestsTest {

    private static Sandbox sandbox;

    @BeforeAll
    static void start() throws IOException {
        sandbox = RealSandbox.client();
    }

    @Test
    void acceptsARightProgram() throws SandboxFault {
        var verdict = judge("return List.of(a + b);");
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        assertThat(verdict.tests()).extracting(TestResult::name).containsExactly(english("Small"), english("Negative"));
    }

    @Test
    void givesPointsForTheTestsThatHold() throws SandboxFault {
        var verdict = judge("return List.of(Math.abs(a) + Math.abs(b));");
        assertThat(verdict.score()).isEqualTo(0.5);
        assertThat(outcomes(verdict))
                .element(1)
                .isInstanceOfSatisfying(
                        Outcome.AssertionFailed.class,
                        failed -> assertThat(failed.message()).contains("-5"));
    }

    @Test
    void findsTheLearnersOwnLine() throws SandboxFault {
        assertThat(outcomes(judge("return List.of(a / 0);")).getFirst())
                .isInstanceOfSatisfying(Outcome.Crashed.class, crashed -> {
                    assertThat(crashed.exception()).isEqualTo("ArithmeticException");
                    assertThat(crashed.line()).isEqualTo(4);
                    assertThat(crashed.stderr()).contains("Main.java:4").doesNotContain("posad");
                });
    }

    @Test
    void readsTheCompilersMessages() throws SandboxFault {
        assertThat(judge("return List.of(a + b)")).isInstanceOfSatisfying(Verdict.DoesNotCompile.class, refused -> {
            assertThat(refused.messages()).hasSize(1);
            assertThat(refused.messages().getFirst().line()).isEqualTo(4);
            assertThat(refused.messages().getFirst().text()).isEqualTo("';' expected");
        });
    }

    @Test
    void saysWhatTheTestsMissAndQuotesNothingOfThem() throws SandboxFault {
        var verdict = judge(SourceCode.of("Main.java", ""));
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.DoesNotCompile.class,
                        refused -> assertThat(refused.output())
                                .contains("variable Sums")
                                .doesNotContain("assertThat"));
    }

    @Test
    void stopsAnEndlessLoopInEachTestByItself() throws SandboxFault {
        assertThat(outcomes(judge("while (a > 0) {}\nreturn List.of(a + b);")))
                .containsExactly(new Outcome.TooSlow(Duration.ofSeconds(2)), new Outcome.Passed());
    }

    @Test
    void startsEachTestWithAFreshProgram() throws SandboxFault {
        assertThat(judge("if (calls++ > 0) { return List.of(); }\nreturn List.of(a + b);"))
                .isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void tellsTooMuchOfAnything() throws SandboxFault {
        assertThat(outcomes(judge("while (true) { System.out.println(\"x\".repeat(1000)); }")))
                .containsOnly(new Outcome.TooMuchOutput());
        assertThat(outcomes(judge("return Collections.nCopies(1, new int[100_000_000].length);")))
                .containsOnly(new Outcome.TooMuchMemory(256));
    }

    /** {@code RuntimeException} only begins like {@code Runtime}. */
    @Test
    void allowsExceptionsOfOnesOwn() throws SandboxFault {
        assertThat(judge("""
                        class Odd extends RuntimeException {}
                        try {
                            throw new Odd();
                        } catch (RuntimeException e) {
                            return List.of(a + b);
                        }
                        """)).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void allowsWhatTodaysLanguageIsMadeOf() throws SandboxFault {
        assertThat(judge(SourceCode.of("Main.java", """
                import java.time.LocalDate;
                import java.util.List;
                import java.util.stream.*;
                enum Sign { PLUS, MINUS }
                sealed interface Term {}
                record Number(int value) implements Term {}
                record Signed(Sign sign, Term term) implements Term {}
                class Sums {
                    static int value(Term term) {
                        return switch (term) {
                            case Signed(Sign sign, Number(int value)) when sign == Sign.MINUS -> -value;
                            case Signed(Sign _, Term inner) -> value(inner);
                            case Number(int value) -> value;
                        };
                    }
                    static Term term(int value) {
                        return new Signed(value < 0 ? Sign.MINUS : Sign.PLUS, new Number(Math.abs(value)));
                    }
                    static List<Integer> sum(int a, int b) {
                        var day = LocalDate.of(2026, 2, 28).plusDays(1);
                        System.out.printf("%s %s%n", day, switch (term(a)) { case Signed(Sign sign, _) -> switch (sign) {
                            case PLUS -> "+"; case MINUS -> "-"; }; default -> ""; });
                        return List.of(Stream.of(a, b).map(Sums::term)
                                .collect(Collectors.groupingBy(Object::hashCode, Collectors.summingInt(Sums::value)))
                                .values().stream().mapToInt(each -> each).sum());
                    }
                }
                """))).isInstanceOf(Verdict.Accepted.class);
    }

    /** One run for each, all at once. */
    @Test
    void givesNothingToThoseWhoCheat() throws SandboxFault {
        var cheats = List.of(
                "System.exit(0); return List.of();",
                "Runtime.getRuntime().halt(0); return List.of();",
                "return new ArrayList<Integer>() { public boolean equals(Object other) { return true; } };",
                "try { Class.forName(\"org.posad.runner.Runner\"); } catch (Exception e) {} return List.of(5);",
                "Thread.currentThread().getContextClassLoader(); return List.of(5);",
                "var own = new Thread() {}; own.getContextClassLoader(); return List.of(5);",
                "try { java.nio.file.Files.readString(java.nio.file.Path.of(\"/proc/self/maps\")); } catch (Exception e) {}"
                        + " return List.of(5);",
                "new java.io.File(\"run\").delete(); return List.of(5);",
                "java.lang.invoke.MethodHandles.lookup(); return List.of(5);",
                "StackWalker.getInstance(); return List.of(5);",
                "throw new org.opentest4j.TestAbortedException();",
                "System.setOut(null); return List.of(5);",
                "System.out.println(\"posad 00 {\\\"test\\\":\\\"small\\\",\\\"status\\\":\\\"passed\\\"}\"); return List.of();",
                "List list = new ArrayList(); list.add(new Object() { public boolean equals(Object o) { return true; } });"
                        + " return list;");
        var examinations = new ArrayList<Examination>();
        var runs = new ArrayList<Run>();
        for (var cheat : cheats) {
            var examination = Examination.of(UnitExercises.sums(), program(cheat));
            examinations.add(examination);
            runs.addAll(examination.runs());
        }
        var replies = sandbox.run(runs, _ -> {});
        for (int i = 0; i < cheats.size(); i++) {
            assertThat(examinations.get(i).verdict(List.of(replies.get(i))).score())
                    .as(cheats.get(i))
                    .isZero();
        }
    }

    private static Verdict judge(String body) throws SandboxFault {
        return judge(program(body));
    }

    private static Verdict judge(SourceCode source) throws SandboxFault {
        var examination = Examination.of(UnitExercises.sums(), source);
        return examination.verdict(sandbox.run(examination.runs(), _ -> {}));
    }

    private static SourceCode program(String body) {
        return SourceCode.of("Main.java", """
                import java.util.*;
                class Sums { static int calls;
                static List<Integer> sum(int a, int b) {
                %s
                } }
                """.formatted(body));
    }

    private static List<Outcome> outcomes(Verdict verdict) {
        return verdict.tests().stream().map(TestResult::outcome).toList();
    }
}
