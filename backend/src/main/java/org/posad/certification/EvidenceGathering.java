package org.posad.certification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posad.assessment.Evidence;
import org.posad.catalog.Course;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.Text;

/** Puts a learner's accepted work beside what the course asks for. */
final class EvidenceGathering {

    private static final List<String> CONDITIONS = List.of("condition.open", "condition.alone", "condition.name");
    private static final List<String> LIMITS = List.of("limit.beyond", "limit.state");

    private final Course course;
    private final Map<ExerciseId, Evidence> accepted;
    private final Optional<String> decision;

    /** @param decision an instructor's, where the criteria are not what it was issued for */
    EvidenceGathering(Course course, List<Evidence> accepted, Optional<String> decision) {
        this.course = course;
        this.decision = decision;
        this.accepted = accepted.stream().collect(Collectors.toMap(Evidence::exercise, Function.identity()));
    }

    EvidenceReport report(String page) {
        return new EvidenceReport(
                page,
                course(),
                Criteria.of(course),
                conditions(),
                LIMITS.stream().map(Wording::text).toList(),
                skills(),
                course.exercises().flatMap(this::work).toList());
    }

    private List<Text> conditions() {
        var decided = decision.map(reason -> Wording.text("condition.decided", _ -> new Object[] {reason}));
        return Stream.concat(decided.stream(), CONDITIONS.stream().map(Wording::text))
                .toList();
    }

    private EvidenceReport.CourseTaken course() {
        var summary = course.summary();
        return new EvidenceReport.CourseTaken(
                course.id().slug(),
                course.release(),
                course.title(),
                summary.summary(),
                summary.hours(),
                Math.toIntExact(course.exercises().count()));
    }

    /** A skill that no exercise asks for has not been assessed. */
    private List<EvidenceReport.Skill> skills() {
        return course.skills().entrySet().stream()
                .map(skill -> new EvidenceReport.Skill(
                        skill.getKey(),
                        skill.getValue(),
                        Math.toIntExact(askingFor(skill.getKey()).count()),
                        Math.toIntExact(askingFor(skill.getKey())
                                .filter(exercise -> accepted.containsKey(exercise.id()))
                                .count())))
                .filter(skill -> skill.exercises() > 0)
                .toList();
    }

    private Stream<Exercise> askingFor(String skill) {
        return course.exercises().filter(exercise -> exercise.skills().contains(skill));
    }

    private Stream<EvidenceReport.Work> work(Exercise exercise) {
        return Optional.ofNullable(accepted.get(exercise.id())).stream()
                .map(evidence -> new EvidenceReport.Work(
                        exercise.id().path(),
                        exercise.title(),
                        exercise.skills(),
                        evidence.release(),
                        "sha256:" + evidence.suiteDigest(),
                        "sha256:" + evidence.sourcesDigest(),
                        evidence.toolchain(),
                        evidence.tests(),
                        evidence.testsPassed(),
                        evidence.gradedAt()));
    }
}
