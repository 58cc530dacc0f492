package org.posad.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.posad.catalog.Exercise.Kind.IO;
import static org.posad.catalog.Exercise.Kind.UNIT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posad.assessment.CourseProof;
import org.posad.assessment.ProofFault;
import org.posad.assessment.sandbox.FakeSandbox;
import org.posad.catalog.CourseFault;
import org.posad.catalog.CourseId;
import org.posad.catalog.CourseOnDisk;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.reading.CourseReader;
import org.posad.catalog.reading.CourseReading;

class GateTest {

    @TempDir
    private Path folder;

    private final FakeSandbox sandbox = new FakeSandbox();
    private final Gate gate = new Gate(new CourseProof(sandbox.address(), FakeSandbox.TOKEN));

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void doesNotRunACourseThatCannotBeRead() throws IOException {
        var course = CourseOnDisk.in(folder, "small-words").change("course.yaml", "hours: 2", "hours: many");
        var inspection = gate.inspect(course.root());
        assertThat(inspection.tally()).isEmpty();
        assertThat(inspection.faults()).singleElement().asString().startsWith("small-words/course.yaml:7: ");
        assertThat(sandbox.sources()).isEmpty();
    }

    @Test
    void countsWhatItHasInspected() throws IOException {
        var course = CourseOnDisk.in(folder, "small-words");
        assertThat(gate.inspect(course.root()).tally()).contains(new Tally(1, Map.of(IO, 1, UNIT, 1), 2, 0));
    }

    @Test
    void asksForALessonAndAnExerciseForEachSkill() throws IOException {
        var course = CourseOnDisk.in(folder, "small-words")
                .change("course.yaml", "outcomes:", "  input: {en: Reading, ru: Ввод}\noutcomes:");
        assertThat(skillFaults(course))
                .extracting(CourseFault::toString)
                .containsExactly(
                        "small-words/course.yaml:10: No lesson teaches the skill 'input'."
                                + " Name it in the skills of a lesson, or remove it.",
                        "small-words/course.yaml:10: No exercise practises the skill 'input'."
                                + " Name it in the skills of an exercise, or remove it.");
    }

    @Test
    void findsNothingInACourseThatTeachesAndPractisesAllItsSkills() throws IOException {
        assertThat(skillFaults(CourseOnDisk.in(folder, "small-words"))).isEmpty();
    }

    @Test
    void leadsToWhereAWrongSolutionIsDeclared() throws IOException {
        var places = new Places(CourseOnDisk.in(folder, "small-words").root());
        assertThat(places.of(fault("wrong/nameless")))
                .hasToString(
                        "small-words/%s:21: wrong/nameless: It passes. Add a test.".formatted(CourseOnDisk.EXERCISE));
        assertThat(places.of(fault("solution")).file()).endsWith("/greet/solution");
    }

    @Test
    void saysAllFaultsAndThenTheTable() throws IOException {
        var course = CourseOnDisk.in(folder, "small-words").change("course.yaml", "hours: 2", "hours: many");
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(new Check(gate, out).courses(List.of(course.root()))).isFalse();
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .first()
                .asString()
                .contains("course.yaml:7");
    }

    @Test
    void theTableHasALineForEachCourse() {
        var tally = new Tally(1, Map.of(IO, 2, UNIT, 3), 4, 5);
        var mutants = new MutantReport(6, 7, List.of(), List.of());
        var inspection = new Inspection(
                "small-words", Optional.of(tally), Optional.of(mutants), List.of(), Duration.ofMillis(1520));
        assertThat(InspectionTable.of(List.of(inspection)).lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "course lessons io unit wrong mutants unchanged faults time",
                        "small-words 1 2 3 4 6/7 5 0 1.5 s");
    }

    private static ProofFault fault(String part) {
        return new ProofFault(ExerciseId.of(new CourseId("small-words"), "greet"), part, "It passes.", "Add a test.");
    }

    private static List<CourseFault> skillFaults(CourseOnDisk course) {
        return switch (CourseReader.read(course.root())) {
            case CourseReading.Complete complete ->
                SkillsRule.faults(complete.content().course(), new Places(course.root()));
            case CourseReading.Faulty faulty -> throw new AssertionError(faulty.faults());
        };
    }
}
