package org.posad.sandbox.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaCommandTest {

    @Test
    void aPlainCallOfJavaIsUnderstood() {
        var command = JavaCommand.in(
                        "exec java -XX:+UseSerialGC -Xmx64m -Xss512k -Da=b -cp '/opt/posad/lib/java/*:.' Main \"two words\" град\n")
                .orElseThrow();
        assertThat(command.heap()).isEqualTo("64m");
        assertThat(command.stack()).isEqualTo("512k");
        assertThat(command.properties()).containsExactly("-Da=b");
        assertThat(command.classPath()).isEqualTo("/opt/posad/lib/java/*:.");
        assertThat(command.words()).containsExactly("Main", "two words", "град");
        assertThat(command.isSource()).isFalse();
    }

    @Test
    void aSourceFileIsToldFromAClass() {
        assertThat(JavaCommand.in("java Main.java x").orElseThrow().isSource()).isTrue();
    }

    @Test
    void aPlainCallOfJavacIsUnderstood() {
        var command = JavaCommand.in("javac -J-Xmx256m -d out -cp '/opt/posad/lib/java/*' app/*.java")
                .orElseThrow();
        assertThat(command.isCompilation()).isTrue();
        assertThat(command.heap()).isEqualTo("256m");
        assertThat(command.words()).containsExactly("-d", "out", "-cp", "/opt/posad/lib/java/*", "app/*.java");
    }

    /** Whatever a shell would do something with, or a JVM of ours would do otherwise, stays the shell's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "java",
                "exec java",
                "echo java Main",
                "java Main; rm x",
                "java Main && true",
                "java Main > out",
                "java Main < in",
                "java $MAIN",
                "java `id`",
                "java \"$(id)\"",
                "java Main 'open",
                "java Main a*",
                "java Main ~/x",
                "java Main {a,b}",
                "java Main \\x",
                "java Main # comment",
                "java -jar x.jar",
                "java -XX:+UseZGC Main",
                "java -Djava.home=/x Main",
                "java -javaagent:x.jar Main",
                "java -Xmx1g Main",
                "java @options Main",
                "java Main a'b'",
                "javac -J-Dx=y -J-verbose Main.java",
                "javac src/*/*.java",
                "javac *",
                "cd x\njava Main",
                "java Main a\nb",
                "X=1 java Main",
                "java -cp lib/* Main"
            })
    void anythingElseIsLeftToTheShell(String line) {
        assertThat(JavaCommand.in(line)).isEmpty();
    }
}
