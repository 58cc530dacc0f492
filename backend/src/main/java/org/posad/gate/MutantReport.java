package org.posad.gate;

import java.util.ArrayList;
import java.util.List;
import org.posad.catalog.CourseContent;
import org.posad.catalog.CourseFault;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.reading.MutationTerms;
import org.posad.catalog.reading.MutationTerms.Equivalent;

/**
 * What came of the mutants of a course.
 *
 * @param killed those that exercises refuse
 * @param survivors for the author to read: file, line, and what differs
 * @param faults among them that too few have died
 */
public record MutantReport(int killed, int total, List<String> survivors, List<CourseFault> faults) {

    private static final String LISTED = "Remove it from 'equivalent'.";

    static MutantReport of(CourseContent content, MutationTerms terms, Mutation mutation, Places places) {
        var killed = 0;
        var total = 0;
        var survivors = new ArrayList<String>();
        var faults = new ArrayList<CourseFault>();
        for (var exercise : content.gradedExercises()) {
            var slug = exercise.exercise().id().slug();
            var equivalents = terms.equivalentsOf(slug);
            var result = mutation.of(
                    exercise, equivalents.stream().map(Equivalent::mutant).toList());
            killed += result.killed();
            total += result.total();
            result.survivors().forEach(survivor -> survivors.add(shown(survivor, places.ofSolution(slug, survivor))));
            faults.addAll(misjudged(result, exercise, equivalents, places));
        }
        if (killed * 100 < terms.bar() * total) {
            faults.add(places.ofBar(
                    "%d of %d mutants die, which is below the bar of %d %%.".formatted(killed, total, terms.bar()),
                    "Add tests that the survivors above fail, or list those that are equivalent."));
        }
        return new MutantReport(killed, total, List.copyOf(survivors), List.copyOf(faults));
    }

    private static String shown(Survivor survivor, String file) {
        return "%s:%d: This mutant survives: %s\n%s"
                .formatted(
                        file, survivor.line(), survivor.name(), survivor.diff().indent(4))
                .stripTrailing();
    }

    private static List<CourseFault> misjudged(
            MutationResult result, GradedExercise exercise, List<Equivalent> equivalents, Places places) {
        var slug = exercise.exercise().id().slug();
        var faults = new ArrayList<CourseFault>();
        for (var listed : equivalents) {
            if (result.unknown().contains(listed.mutant())) {
                var problem = "There is no mutant '%s'.".formatted(listed.mutant());
                faults.add(places.ofExercise(slug, listed.line(), problem, LISTED));
            }
            if (result.refused().contains(listed.mutant())) {
                var problem = "The mutant '%s' is not equivalent: the tests refuse it.".formatted(listed.mutant());
                faults.add(places.ofExercise(slug, listed.line(), problem, LISTED));
            }
        }
        return faults;
    }
}
