package org.posad.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.posad.assessment.CompilerMessage;
import org.posad.assessment.CompilerMessage.Severity;
import org.posad.assessment.judging.Diagnosis.Crash;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.catalog.SourceFile;

class DiagnosisTest {

    @Test
    void findsTheLearnersOwnLineInATraceback() {
        assertThat(crash(ProgrammingLanguage.PYTHON, """
                Traceback (most recent call last):
                  File "/box/script.py", line 4, in <module>
                    main()
                  File "/box/script.py", line 2, in main
                    int("x")
                  File "/usr/lib/python3.11/decimal.py", line 99, in helper
                    raise ValueError
                ValueError: invalid literal for int() with base 10: 'x'
                """)).isEqualTo(new Crash("ValueError", 2));
    }

    @Test
    void takesTheLastOfChainedExceptions() {
        assertThat(crash(ProgrammingLanguage.PYTHON, """
                Traceback (most recent call last):
                  File "/box/script.py", line 2, in <module>
                KeyError: 'a'

                During handling of the above exception, another exception occurred:

                Traceback (most recent call last):
                  File "/box/script.py", line 5, in <module>
                    raise shop.errors.Closed("at\\nnight")
                shop.errors.Closed: at
                night
                """)).isEqualTo(new Crash("Closed", 5));
    }

    @Test
    void knowsNothingOfAPythonThatSimplyExits() {
        assertThat(crash(ProgrammingLanguage.PYTHON, "giving up\n")).isEqualTo(Crash.UNKNOWN);
    }

    @Test
    void readsASyntaxErrorsPlace() {
        var sources = aProgram(ProgrammingLanguage.PYTHON, "if True:\n        print(\"a\" \"b\"]\n");
        var stderr = sources.inLearnersNames("""
                  File "/box/script.py", line 2
                    print("a" "b"]
                                 ^
                SyntaxError: closing parenthesis ']' does not match opening parenthesis '('
                """);
        assertThat(new PythonDiagnosis().refusedToStart(stderr)).isTrue();
        assertThat(new PythonDiagnosis().messages(stderr, sources))
                .containsExactly(new CompilerMessage(
                        "main.py",
                        2,
                        22,
                        Severity.ERROR,
                        "closing parenthesis ']' does not match opening parenthesis '('"));
    }

    @Test
    void tellsASyntaxErrorAtRunTimeFromOneBeforeIt() {
        assertThat(new PythonDiagnosis().refusedToStart("""
                Traceback (most recent call last):
                  File "main.py", line 1, in <module>
                    eval("1 +")
                  File "<string>", line 1
                    1 +
                       ^
                SyntaxError: invalid syntax
                """)).isFalse();
    }

    @Test
    void readsJavacsMessages() {
        assertThat(messages(ProgrammingLanguage.JAVA, """
                Main.java:3: error: ';' expected
                        int x = 1
                                 ^
                Main.java:5: warning: [removal] finalize() in Object has been deprecated
                    void finalize() {}
                         ^
                2 errors
                """))
                .containsExactly(
                        new CompilerMessage("Main.java", 3, 18, Severity.ERROR, "';' expected"),
                        new CompilerMessage(
                                "Main.java",
                                5,
                                10,
                                Severity.WARNING,
                                "[removal] finalize() in Object has been deprecated"));
    }

    @Test
    void findsTheLearnersOwnLineInAStackTrace() {
        assertThat(crash(ProgrammingLanguage.JAVA, """
                Exception in thread "main" java.lang.NumberFormatException: For input string: "x"
                	at java.base/java.lang.Integer.parseInt(Integer.java:652)
                	at Main.read(Main.java:7)
                	at Main.main(Main.java:3)
                """)).isEqualTo(new Crash("NumberFormatException", 7));
    }

    @Test
    void readsGccsMessages() {
        assertThat(messages(ProgrammingLanguage.C, """
                ./main.c: In function 'main':
                ./main.c:4:12: error: 'x' undeclared (first use in this function)
                    4 |     return x;
                      |            ^
                ./main.c:4:12: note: each undeclared identifier is reported only once
                main.c:1:10: fatal error: nope.h: No such file or directory
                """))
                .containsExactly(
                        new CompilerMessage(
                                "main.c", 4, 12, Severity.ERROR, "'x' undeclared (first use in this function)"),
                        new CompilerMessage("main.c", 1, 10, Severity.ERROR, "nope.h: No such file or directory"));
    }

    @Test
    void namesWhatAProgramInCppHasThrown() {
        assertThat(crash(ProgrammingLanguage.CPP, """
                terminate called after throwing an instance of 'std::out_of_range'
                  what():  vector::_M_range_check
                """)).isEqualTo(new Crash("out_of_range", null));
    }

    @Test
    void findsTheLineInBash() {
        assertThat(crash(ProgrammingLanguage.BASH, "script.sh: line 3: nope: command not found\n"))
                .isEqualTo(new Crash(null, 3));
    }

    @Test
    void readsNodesErrors() {
        assertThat(crash(ProgrammingLanguage.JAVASCRIPT, """
                /box/script.js:2
                  x.y.z;
                    ^

                TypeError: Cannot read properties of undefined (reading 'z')
                    at f (/box/script.js:2:5)
                    at Object.<anonymous> (/box/script.js:4:1)
                """)).isEqualTo(new Crash("TypeError", 2));
    }

    @Test
    void surviveWhateverAProgramPrints() {
        var hostile = "File \"main.py\", line 99999999999999999999\nTraceback (most recent call last):\n"
                + "/".repeat(50_000) + "a/".repeat(50_000) + "script.py\n" + "a".repeat(100_000);
        for (var language : ProgrammingLanguage.values()) {
            var sources = aProgram(language, "x");
            var text = sources.inLearnersNames(hostile);
            assertThat(sources.toolchain().diagnosis().crash(text, sources)).isNotNull();
            assertThat(sources.toolchain().diagnosis().messages(text, sources)).isNotNull();
            assertThat(sources.toolchain().diagnosis().refusedToStart(text)).isFalse();
        }
    }

    private static Crash crash(ProgrammingLanguage language, String stderr) {
        var sources = aProgram(language, "x");
        return sources.toolchain().diagnosis().crash(sources.inLearnersNames(stderr), sources);
    }

    private static List<CompilerMessage> messages(ProgrammingLanguage language, String output) {
        var sources = aProgram(language, "x");
        return sources.toolchain().diagnosis().messages(sources.inLearnersNames(output), sources);
    }

    private static Sources aProgram(ProgrammingLanguage language, String content) {
        return new Sources(language, List.of(new SourceFile(language.mainFile(), content)));
    }
}
