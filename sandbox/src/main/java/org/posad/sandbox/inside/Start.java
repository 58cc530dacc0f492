package org.posad.sandbox.inside;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The main class of our Java virtual machines in boxes.
 *
 * <pre>
 *   Start WORD…         does at once what the words say, see {@link Call}
 *   Start --wait PART   rehearses a part, then waits for words: a JVM started ahead
 *   Start --train       rehearses everything, for the AOT cache
 * </pre>
 */
final class Start {

    private Start() {}

    static void main(String[] words) throws Throwable {
        switch (words.length == 0 ? "" : words[0]) {
            case "--train" -> Rehearsal.ALL.play();
            case "--wait" -> {
                Rehearsal.of(words[1]).play();
                System.gc();
                run(Call.of(Order.await()));
            }
            default -> run(Call.of(words));
        }
    }

    private static void run(Call call) throws Throwable {
        if (call.isCompilation()) {
            System.exit(com.sun.tools.javac.Main.compile(call.compilerArguments()));
        }
        call.properties().forEach(System::setProperty);
        MainThread.run(call.program(), call.arguments());
    }

    /** What the process that started us has to say, by the pipes that it has left open. */
    private static final class Order {

        private static final String IN = "/proc/self/fd/3";
        private static final String READY = "/proc/self/fd/4";

        static String[] await() throws IOException {
            try (var ready = new FileOutputStream(READY)) {
                ready.write('\n');
            }
            try (var in = new FileInputStream(IN)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\0", -1);
            }
        }
    }
}
