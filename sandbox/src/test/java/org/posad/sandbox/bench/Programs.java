package org.posad.sandbox.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What is run. A number makes sources new, so that no answer is remembered. */
final class Programs {

    static final String NO_OP = "int main(void) { return 0; }\n";
    static final String PYTHON = "print('hello')\n";
    static final String NODE = "console.log('hello')\n";
    static final String LIBRARIES = "/opt/posad/lib/java/*";

    private Programs() {}

    static String java(int number) {
        return "public class Main { public static void main(String[] a) { System.out.println(\"hello %d\"); } }\n"
                .formatted(number);
    }

    static String cpp(int number) {
        return """
                #include <algorithm>
                #include <iostream>
                #include <map>
                #include <string>
                #include <vector>
                int main() { int n = %d; std::vector<int> v; std::map<std::string, int> m; while (std::cin >> n) { v.push_back(n); m["x"]++; }
                  std::sort(v.begin(), v.end()); std::cout << v.size() << '\\n'; }
                """.formatted(number);
    }

    static String calculator(int number) {
        return "class Calculator { int plus(int a, int b) { return a + b; } int number() { return %d; } }\n"
                .formatted(number);
    }

    static final String TESTS = """
            import static org.junit.jupiter.api.Assertions.assertEquals;
            import org.junit.jupiter.api.Test;

            class CalculatorTest {
                private final Calculator calculator = new Calculator();
                @Test void adds() { assertEquals(3, calculator.plus(1, 2)); }
                @Test void addsNothing() { assertEquals(1, calculator.plus(1, 0)); }
                @Test void addsNegatives() { assertEquals(-3, calculator.plus(-1, -2)); }
                @Test void addsLarge() { assertEquals(2_000_000, calculator.plus(1_000_000, 1_000_000)); }
                @Test void commutes() { assertEquals(calculator.plus(2, 1), calculator.plus(1, 2)); }
            }
            """;

    static Map<String, Object> of(int language, String source) {
        return Map.of("language_id", language, "source_code", source);
    }

    static Map<String, Object> junit(int number) {
        return Map.of(
                "language_id",
                89,
                "cpu_time_limit",
                10,
                "memory_limit",
                300_000,
                "additional_files",
                zip(Map.of(
                        "compile",
                        "javac -cp '" + LIBRARIES + "' *.java",
                        "run",
                        "exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx128m -cp '" + LIBRARIES + ":.'"
                                + " org.junit.platform.console.ConsoleLauncher execute --select-class CalculatorTest --disable-banner",
                        "Calculator.java",
                        calculator(number),
                        "CalculatorTest.java",
                        TESTS)));
    }

    private static String zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
