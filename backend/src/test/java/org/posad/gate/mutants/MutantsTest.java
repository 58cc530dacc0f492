package org.posad.gate.mutants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.posad.catalog.ProgrammingLanguage.BASH;
import static org.posad.catalog.ProgrammingLanguage.C;
import static org.posad.catalog.ProgrammingLanguage.JAVA;
import static org.posad.catalog.ProgrammingLanguage.JAVASCRIPT;
import static org.posad.catalog.ProgrammingLanguage.PYTHON;
import static org.posad.catalog.ProgrammingLanguage.SQL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.catalog.SourceFile;

class MutantsTest {

    private final Mutants mutants = new Mutants(new LocalPython());

    @Test
    void aComparisonIsMovedByOneAndTurnedRound() {
        assertThat(changes(PYTHON, "if a < b:\n    pass\n")).containsExactly("1 < → <=", "1 < → >=");
        assertThat(changes(PYTHON, "c = (a) not in (b)\n")).containsExactly("1 not in → in");
        assertThat(changes(JAVASCRIPT, "if (a === b) {}\n")).containsExactly("1 === → !==");
        assertThat(changes(C, "int f(int a, int b) { return a >= b; }\n"))
                .containsExactly("1 a >= b → 0", "1 >= → >", "1 >= → <");
        assertThat(changes(SQL, "SELECT a FROM t WHERE b > c;\n"))
                .containsExactly("1 WHERE b > c → nothing", "1 > → >=", "1 > → <=");
    }

    @Test
    void aConditionIsNegated() {
        assertThat(changes(PYTHON, "if a and not b:\n    pass\n"))
                .containsExactly("1 a and not b → not (a and not b)", "1 and → or", "1 not → nothing");
        assertThat(changes(JAVASCRIPT, "while (ready()) {}\n")).containsExactly("1 ready() → !(ready())");
        assertThat(changes(SQL, "SELECT a FROM t WHERE b IS NULL AND c NOT IN (d);"))
                .contains("1 IS → IS NOT", "1 AND → OR", "1 NOT → nothing");
    }

    @Test
    void operatorsAreSwapped() {
        assertThat(changes(PYTHON, "a = b + c // d\na -= e\n"))
                .containsExactly("1 + → -", "1 // → /", "2 a -= e → pass", "2 -= → +=");
        assertThat(changes(JAVASCRIPT, "x = a && b * -c;\n")).containsExactly("1 && → ||", "1 * → /");
        assertThat(changes(SQL, "SELECT DISTINCT SUM(a), COUNT(*) FROM t JOIN u ORDER BY b DESC;"))
                .containsExactly(
                        "1 DISTINCT → nothing",
                        "1 SUM → MAX",
                        "1 JOIN → LEFT JOIN",
                        "1 ORDER BY b DESC → nothing",
                        "1 DESC → ASC");
    }

    @Test
    void constantsAreChanged() {
        assertThat(changes(PYTHON, "a = [0, 2.5, True, 'b', '']\n"))
                .containsExactly("1 0 → 1", "1 2.5 → 3.5", "1 True → False", "1 'b' → \"\"", "1 '' → \"posad\"");
        assertThat(changes(C, "int a = 7;\nchar *b = \"c\";\n"))
                .containsExactly("1 7 → 8", "1 7 → 6", "2 \"c\" → \"\"");
        assertThat(changes(SQL, "SELECT 'a' LIMIT 5;")).contains("1 'a' → ''", "1 5 → 6", "1 5 → 4");
    }

    @Test
    void statementsAreDropped() {
        assertThat(changes(PYTHON, "for a in b:\n    c(a)\n    break\n"))
                .containsExactly("2 c(a) → pass", "3 break → pass");
        assertThat(changes(JAVASCRIPT, "function f() { let a = g(); a.push(b); return a; }\n"))
                .containsExactly("1 a.push(b) → nothing", "1 a → null");
    }

    @Test
    void nothingIsReturned() {
        assertThat(changes(PYTHON, "def f(a):\n    return a\n")).containsExactly("2 a → None");
        assertThat(changes(JAVA, "class Main {\n    String f(String a) {\n        return a;\n    }\n}\n"))
                .containsExactly("3 a → null");
        assertThat(changes(JAVA, "class Main {\n    int f(int a) {\n        return a;\n    }\n}\n"))
                .containsExactly("3 a → 0");
    }

    @Test
    void javaIsChangedOnItsTree() {
        assertThat(changes(JAVA, """
                        void main() {
                            var total = 0;
                            for (var i = 1; i <= 3; i++) {
                                if (i == 2 || isOdd(i)) {
                                    total += i;
                                }
                            }
                            IO.println("Total: " + total);
                        }

                        boolean isOdd(int i) {
                            return i % 2 != 0;
                        }
                        """))
                .contains(
                        "2 0 → 1",
                        "3 <= → <",
                        "3 ++ → --",
                        "4 i == 2 || isOdd(i) → !(i == 2 || isOdd(i))",
                        "4 || → &&",
                        "5 total += i; → ;",
                        "5 += → -=",
                        "8 \"Total: \" → \"\"",
                        "12 != → ==")
                .doesNotContain("8 + → -", "3 i++ → nothing"); // that is no program; that would never end
    }

    @Test
    void programsThatAreTheSameToJavaCountOnce() {
        assertThat(changes(JAVA, "class Main {\n    boolean f() {\n        return true;\n    }\n}\n"))
                .containsExactly("3 true → false");
    }

    @Test
    void expressionsInTextsAreChanged() {
        assertThat(changes(PYTHON, "print(f'{{x}} {a + 1:.2f} {b[0]!r}')\n"))
                .containsExactly(
                        "1 print(f'{{x}} {a + 1:.2f} {b[0]!r}') → pass", "1 + → -", "1 1 → 2", "1 1 → 0", "1 0 → 1");
        assertThat(changes(JAVASCRIPT, "x = `1 + 2 = ${a + 3}`;\n")).containsExactly("1 + → -", "1 3 → 4", "1 3 → 2");
    }

    @Test
    void whatIsNoProgramIsLeftAlone() {
        assertThat(changes(PYTHON, "'''a < 1'''\n# a < 1\nimport b\n")).isEmpty();
        assertThat(changes(C, "#include <a.h>\n/* a < 1 */\n// a < 1\n")).isEmpty();
        assertThat(changes(JAVASCRIPT, "let a = /b<1/;\n")).isEmpty();
        assertThat(changes(SQL, "-- a < 1\nSELECT * FROM t;\n")).isEmpty();
        assertThat(changes(BASH, "[ 1 -lt 2 ]\n")).isEmpty();
    }

    @Test
    void aMainGuardIsLeftAlone() {
        assertThat(changes(PYTHON, "if __name__ == '__main__':\n    f(1)\n")).isEmpty();
    }

    @Test
    void mutantsOfTheSameNameAreNumbered() {
        assertThat(changes(PYTHON, "a = b + c + d\n")).containsExactly("1 + → -", "1 + → - (2)");
    }

    @Test
    void aMutantShowsWhatDiffers() {
        var mutant = mutants.of(PYTHON, program("main.py", "a = 'цена 💰'\nif a < b:\n    c = 2\n"))
                .get(1);
        assertThat(mutant.name()).isEqualTo("main.py:2 < → <=");
        assertThat(mutant.line()).isEqualTo(2);
        assertThat(mutant.diff()).isEqualTo("- if a < b:\n+ if a <= b:");
    }

    private List<String> changes(ProgrammingLanguage language, String program) {
        return mutants.of(language, program(language.mainFile(), program)).stream()
                .map(mutant -> mutant.name().substring(language.mainFile().length() + 1))
                .toList();
    }

    private static List<SourceFile> program(String name, String content) {
        return List.of(new SourceFile(name, content));
    }
}
