package org.posad.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posad.catalog.Cell;
import org.posad.catalog.CourseFault;
import org.posad.catalog.CourseOnDisk;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExpectedResults;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.GradedExercise.Mistake;
import org.posad.catalog.Table;

class SqlReadingTest {

    private static final String FOLDER = CourseOnDisk.LESSON + "/stops/";
    private static final String YAML = FOLDER + "exercise.yaml";

    @TempDir
    private Path folder;

    private CourseOnDisk course;

    @BeforeEach
    void writeACourse() throws IOException {
        course = CourseOnDisk.in(folder, "small-words");
        course.change("course.yaml", "programming: python", "programming: sql");
        course.change(CourseOnDisk.LESSON + ".md", "[greet, add]", "[stops]");
        course.removeAll(CourseOnDisk.LESSON + "/greet").removeAll(CourseOnDisk.LESSON + "/add");
        course.change("course.yaml", "mustSolve: [greet]", "mustSolve: [stops]");
        course.write("data/town/10-schema.sql", "CREATE TABLE stops (name TEXT, open INTEGER);\n");
        course.write("data/town/20-rows.sql", "INSERT INTO stops VALUES ('Market', 1), ('Old Mill', NULL);\n");
        course.write(YAML, """
                title: {en: Stops, ru: Остановки}
                kind: sql
                skills: [output]
                data: town
                compare: in-order
                cases:
                  - name: {en: The stops, ru: Остановки}
                  - name: {en: No stops, ru: Остановок нет}
                    change: DELETE FROM stops
                    visible: false
                checks:
                  - name: {en: All are there, ru: Все на месте}
                    query: SELECT count(*) FROM stops
                mistakes:
                  - id: all
                    match: {like: all}
                    explanation: {en: Not all of them., ru: Не все.}
                wrong:
                  all: {verdict: wrong, mistake: all}
                """);
        course.write(FOLDER + "task.md", "List the stops.\n");
        course.write(FOLDER + "task.ru.md", "Перечислите остановки.\n");
        course.write(FOLDER + "starter/main.sql", "SELECT 1;\n");
        course.write(FOLDER + "solution/main.sql", "SELECT name, open FROM stops;\n");
        course.write(FOLDER + "wrong/all/main.sql", "SELECT * FROM stops;\n");
    }

    @Test
    void readsDatasetCasesAndChecks() throws IOException {
        keepExpected();
        var suite = (Grading.Sql) exercise(Expectations.KEPT).grading();
        assertThat(suite.ordered()).isTrue();
        assertThat(suite.named()).isTrue();
        assertThat(suite.data().script()).startsWith("CREATE TABLE").contains("INSERT INTO");
        assertThat(suite.cases()).hasSize(2);
        assertThat(suite.cases().getLast().change()).isEqualTo("DELETE FROM stops");
        assertThat(suite.cases().getFirst().expected()).isEqualTo(results().getFirst());
        assertThat(suite.checks()).hasSize(1);
        assertThat(exercise(Expectations.KEPT).exercise().kind()).isEqualTo(Exercise.Kind.SQL);
    }

    @Test
    void showsBelowTheTaskWhatShouldComeOut() throws IOException {
        keepExpected();
        assertThat(exercise(Expectations.KEPT).exercise().task().in(Locale.ENGLISH))
                .contains("What should come out")
                .contains("<td>Old Mill</td>")
                .contains("<td>NULL</td>");
    }

    @Test
    void aMistakeMayBeToBehaveLikeAWrongSolution() throws IOException {
        keepExpected();
        assertThat(exercise(Expectations.KEPT).mistakes().getFirst().patterns())
                .containsExactly(Map.entry(Mistake.Where.ANSWERS, "5a"));
        course.change(YAML, "like: all", "like: al");
        assertThat(faults()).anyMatch(fault -> fault.contains("no wrong solution 'al'"));
    }

    @Test
    void asksForTheResultsOfTheSolution() throws IOException {
        assertThat(faults()).anyMatch(fault -> fault.contains("expected.json:1: This file is missing."));
    }

    @Test
    void resultsOfOtherDataAreNone() throws IOException {
        keepExpected();
        assertThat(CourseReader.read(course.root())).isInstanceOf(CourseReading.Complete.class);
        course.change("data/town/20-rows.sql", "'Market', 1", "'Market', 0");
        assertThat(faults()).singleElement().asString().contains("not the results of this solution on this data");
    }

    @Test
    void aDatasetThatIsNotThereIsSaid() throws IOException {
        course.change(YAML, "data: town", "data: tovn");
        assertThat(faults())
                .anyMatch(fault ->
                        fault.contains(":4: There is no dataset 'tovn'.") && fault.contains("Did you mean 'town'?"));
    }

    @Test
    void aWayToCompareThatIsNoneIsSaid() throws IOException {
        course.change(YAML, "compare: in-order", "compare: lines");
        assertThat(faults()).anyMatch(fault -> fault.contains("Write any-order or in-order."));
    }

    /** As the gate does, with what a run would have found. */
    private void keepExpected() throws IOException {
        var exercise = exercise(Expectations.IGNORED);
        var digest = ExpectedFile.digest(
                (Grading.Sql) exercise.grading(),
                exercise.solution(),
                Map.of("all", exercise.wrong().values().iterator().next().files()));
        course.write(FOLDER + "expected.json", new ExpectedFile(digest, Map.of("all", "5a"), results()).text());
    }

    private static List<ExpectedResults> results() {
        var columns = List.of("name", "open");
        var rows = List.of(List.of(new Cell("Market"), new Cell(1)), List.of(new Cell("Old Mill"), new Cell(null)));
        var count = new Table(List.of("count(*)"), List.of(List.of(new Cell(2))));
        return List.of(
                new ExpectedResults(new Table(columns, rows), List.of(new ExpectedResults.Finding(count, false))),
                new ExpectedResults(new Table(columns, List.of()), List.of(new ExpectedResults.Finding(null, true))));
    }

    private GradedExercise exercise(Expectations expectations) {
        return switch (CourseReader.read(course.root(), expectations)) {
            case CourseReading.Complete complete ->
                complete.content().gradedExercises().getFirst();
            case CourseReading.Faulty faulty -> throw new AssertionError(faulty.faults());
        };
    }

    private List<String> faults() {
        return switch (CourseReader.read(course.root())) {
            case CourseReading.Complete _ -> List.of();
            case CourseReading.Faulty faulty ->
                faulty.faults().stream().map(CourseFault::toString).toList();
        };
    }
}
