package org.posad.gate.mutants;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;

/** Changes of Java, found on the compiler's syntax tree. What does not compile is found out by {@link JavaCode}. */
final class JavaMutator implements Mutator {

    @Override
    public List<Edit> edits(String content) {
        try {
            var task = (JavacTask)
                    JavaCode.task(List.of(new JavaCode.Source("Main.java", content)), new JavaCode.Classes());
            CompilationUnitTree unit = task.parse().iterator().next();
            var changes = new JavaChanges(content, unit, Trees.instance(task).getSourcePositions());
            changes.scan(unit, null);
            return changes.found().stream()
                    .sorted(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
