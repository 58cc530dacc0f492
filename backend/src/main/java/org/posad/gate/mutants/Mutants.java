package org.posad.gate.mutants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.catalog.SourceFile;

/** Makes mutants of solutions. Programs that are the same to their language count once, and the solution's own never. */
public final class Mutants {

    private final PythonMutator python;

    /** @param interpreter runs programs where they can do no harm */
    public Mutants(PythonMutator.Interpreter interpreter) {
        this.python = new PythonMutator(interpreter);
    }

    /** In the order of files and places; none in languages that have no mutator. */
    public List<Mutant> of(ProgrammingLanguage language, List<SourceFile> solution) {
        return switch (language) {
            case PYTHON -> of(solution, ".py", python, Mutants::words);
            case JAVA -> of(solution, ".java", new JavaMutator(), JavaCode::digest);
            case C -> of(solution, ".c", new CurlyMutator(Dialect.C), Mutants::words);
            case CPP -> of(solution, ".cpp", new CurlyMutator(Dialect.C), Mutants::words);
            case JAVASCRIPT -> of(solution, ".js", new CurlyMutator(Dialect.JAVASCRIPT), Mutants::words);
            case SQL -> of(solution, ".sql", new SqlMutator(), Mutants::words);
            case BASH -> List.of();
        };
    }

    /** What a program is but for its looks; empty if it is none. */
    private interface Essence extends Function<List<SourceFile>, Optional<String>> {}

    private static List<Mutant> of(List<SourceFile> solution, String suffix, Mutator mutator, Essence essence) {
        var original = essence.apply(solution);
        Essence its = original.isPresent() ? essence : Mutants::words; // it may want a library that is not at hand here
        var seen = new HashSet<Optional<String>>();
        seen.add(original);
        var mutants = new ArrayList<Mutant>();
        var named = new HashMap<String, Integer>();
        for (var mutant : changed(solution, suffix, mutator)) {
            var program = its.apply(mutant.program());
            if (program.isPresent() && seen.add(program)) {
                mutants.add(mutant.numbered(named.merge(mutant.name(), 1, Integer::sum)));
            }
        }
        return mutants;
    }

    private static List<Mutant> changed(List<SourceFile> solution, String suffix, Mutator mutator) {
        return solution.stream()
                .filter(file -> file.name().endsWith(suffix))
                .flatMap(file -> mutator.edits(file.content()).stream().map(edit -> Mutant.of(solution, file, edit)))
                .toList();
    }

    private static Optional<String> words(List<SourceFile> program) {
        return Optional.of(program.stream()
                .map(file -> file.name() + "\n" + file.content().strip())
                .collect(Collectors.joining("\n")));
    }
}
