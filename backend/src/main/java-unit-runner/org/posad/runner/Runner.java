package org.posad.runner;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs the author's tests against the learner's program and writes the report. The tests and the key that signs the
 * report come by standard input and never touch the disk. What keeps them from the learner's program, which shares this
 * JVM, is that its classes may name nothing that leads to them: see {@link Rules}.
 */
class Runner {

    public static void main(String[] arguments) throws Exception {
        var out = new FileOutputStream(FileDescriptor.out);
        var order = Order.read(System.in);
        var report = new Report(out, HexFormat.of().parseHex(order.keyHex()));
        report.line(Map.of("begin", "true"));
        try {
            run(order, report);
        } catch (Compiler.Refused refused) {
            report.line(Map.of("test", order.names().getFirst(), "status", "refused", "trace", refused.getMessage()));
        }
        Runtime.getRuntime().halt(0); // whatever threads the program has left
    }

    private static void run(Order order, Report report) throws Exception {
        var program = Compiler.program(order.program());
        Names.checkLibraries(program.keySet());
        Rules.check(program);
        Names.checkTests(program.keySet(), order.tests().values(), Set.of());
        var tests = Compiler.tests(order.tests(), program);
        Names.checkTests(program.keySet(), List.of(), tests.keySet());
        var execution = new Tests(program, tests, order, report);
        // the hidden ones last: what the program remembers of them cannot come out in those that are shown
        for (boolean hidden : List.of(false, true)) {
            for (var method : new ArrayList<>(execution.methods())) {
                if (order.hidden().contains(method.name()) == hidden) {
                    execution.run(method);
                }
            }
        }
    }
}
