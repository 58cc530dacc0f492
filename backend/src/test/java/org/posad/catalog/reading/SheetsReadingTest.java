package org.posad.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posad.catalog.AnswerSheet;
import org.posad.catalog.AskedQuestion;
import org.posad.catalog.CourseFault;
import org.posad.catalog.CourseOnDisk;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.Question;
import org.posad.catalog.SourceFile;

/** Exercises that are answered without writing a program. */
class SheetsReadingTest {

    private static final String QUIZ = CourseOnDisk.LESSON + "/quiz/exercise.yaml";
    private static final String PIECES = "print('Hello, !')\nif True:\nprint(f'Hello, {input()}!')\ninput()\n";
    private static final String PREDICT = CourseOnDisk.LESSON + "/foretell/exercise.yaml";

    @TempDir
    private Path folder;

    @Test
    void aQuizIsReadWithItsAnswers() throws IOException {
        assertThat(graded("quiz").grading())
                .isInstanceOfSatisfying(
                        GradedExercise.Grading.Quiz.class,
                        quiz -> assertThat(quiz.questions())
                                .hasSize(5)
                                .first()
                                .isInstanceOfSatisfying(Question.Choice.class, choice -> {
                                    assertThat(choice.many()).isFalse();
                                    assertThat(choice.options().getFirst().right())
                                            .isTrue();
                                }));
    }

    @Test
    void whatStudentsSeeTellsNoAnswer() throws IOException {
        var sheet = AnswerSheet.of(graded("quiz")).orElseThrow();
        assertThat(sheet).isInstanceOfSatisfying(AnswerSheet.Quiz.class, quiz -> {
            var order = (AskedQuestion.Arrange) quiz.questions().get(3);
            assertThat(order.items())
                    .isSortedAccordingTo((one, other) -> one.key().compareTo(other.key()));
            assertThat(quiz.toString()).doesNotContain("3.5", "for loop", "It joins", "explanation");
        });
    }

    @Test
    void aPredictionIsHandedInAsAFileForEachCase() throws IOException {
        var exercise = graded("foretell");
        assertThat(exercise.exercise().starter())
                .extracting(file -> file.name())
                .containsExactly("output-1.txt", "output-2.txt");
        assertThat(AnswerSheet.of(exercise).orElseThrow())
                .isInstanceOfSatisfying(
                        AnswerSheet.Prediction.class,
                        prediction -> assertThat(prediction.program().getFirst().content())
                                .contains("print(n)"));
    }

    @Test
    void solutionsAreMadeOfTheLinesThatAreGiven() throws IOException {
        var lines = course().change(CourseOnDisk.EXERCISE, "kind: io", "kind: parsons")
                .write(CourseOnDisk.LESSON + "/greet/starter/main.py", "input()\nprint('Hello, !')\n");
        assertThat(faults(lines))
                .singleElement()
                .asString()
                .contains("greet/solution", "It has lines that the starter has not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"print('Hello')\n", "if True:\n  input()\n", "input()\ninput()\n"})
    void wrongSolutionsAreMadeOfThemToo(String wrong) throws IOException {
        assertThat(faults(pieces().write(CourseOnDisk.LESSON + "/greet/wrong/nameless/main.py", wrong)))
                .singleElement()
                .asString()
                .contains("greet/wrong/nameless", "or is not indented by 4 blanks a step");
    }

    @Test
    void linesToPutInOrderAreShownAsTheyAre() throws IOException {
        var read = (CourseReading.Complete) CourseReader.read(pieces().root());
        assertThat(AnswerSheet.of(Objects.requireNonNull(read.content().graded().get("greet"))))
                .contains(new AnswerSheet.Lines(new SourceFile("main.py", PIECES)));
    }

    @ParameterizedTest(name = "{1} -> {2}")
    @MethodSource("spoilings")
    void isSaid(String file, String from, String to, String saying) throws IOException {
        assertThat(faults(course().change(file, from, to)))
                .anySatisfy(fault -> assertThat(fault.toString()).contains(saying));
    }

    static Stream<Arguments> spoilings() {
        return Stream.of(
                arguments(QUIZ, "type: single", "type: singel", "Did you mean 'single'?"),
                arguments(QUIZ, "right: true}", "right: false}", "0 choices are right"),
                arguments(
                        QUIZ,
                        "{text: {en: a number, ru: число}, explain",
                        "{text: {en: a text, ru: текст}, explain",
                        "Two items read the same"),
                arguments(QUIZ, "answer: 3.5", "answer: many", "not a number that fits"),
                arguments(QUIZ, "answer: 3.5", "anser: 3.5", "Did you mean 'answer'?"),
                arguments(QUIZ, "accepted: [for, for loop]", "accepted: []", "No answer is accepted"),
                arguments(QUIZ, "id: half", "id: kind", "There is another question 'kind'"),
                arguments(
                        QUIZ,
                        "items: [{en: first, ru: сначала}, {en: then, ru: потом}]",
                        "items: []",
                        "nothing to put in order"),
                arguments(QUIZ, ", {left: {en: c, ru: ц}, right: {en: d, ru: д}}", "", "nothing to match"),
                arguments(QUIZ, "en: What is it, ru: Что это", "en: What is it", "'ru' is missing"),
                arguments(CourseOnDisk.EXERCISE, "kind: io", "kind: fill", "no program with gaps"),
                arguments(CourseOnDisk.EXERCISE, "kind: io", "kind: parsons", "no lines to put in order"),
                arguments(PREDICT, "cases:", "tests:", "Nothing is to be foretold"));
    }

    private GradedExercise graded(String slug) throws IOException {
        return switch (CourseReader.read(course().root())) {
            case CourseReading.Complete read ->
                Objects.requireNonNull(read.content().graded().get(slug));
            case CourseReading.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static List<CourseFault> faults(CourseOnDisk course) {
        return CourseReader.read(course.root()) instanceof CourseReading.Faulty(var faults) ? faults : List.of();
    }

    /** With lines to put in order. */
    private CourseOnDisk pieces() throws IOException {
        return course().change(CourseOnDisk.EXERCISE, "kind: io", "kind: parsons")
                .write(CourseOnDisk.LESSON + "/greet/starter/main.py", PIECES);
    }

    private CourseOnDisk course() throws IOException {
        var quiz = CourseOnDisk.LESSON + "/quiz/";
        var foretell = CourseOnDisk.LESSON + "/foretell/";
        return CourseOnDisk.in(folder, "sheets")
                .change(CourseOnDisk.LESSON + ".md", "[greet, add]", "[greet, add, quiz, foretell]")
                .write(quiz + "exercise.yaml", """
                        title: {en: Questions, ru: Вопросы}
                        kind: quiz
                        skills: [output]
                        questions:
                          - id: kind
                            type: single
                            ask: {en: What is it, ru: Что это}
                            choices:
                              - {text: {en: a text, ru: текст}, right: true}
                              - {text: {en: a number, ru: число}, explain: {en: It joins., ru: Склеивает.}}
                          - {id: half, type: number, ask: {en: How many, ru: Сколько}, answer: 3.5}
                          - {id: word, type: text, ask: {en: Which, ru: Какое}, accepted: [for, for loop]}
                          - id: steps
                            type: order
                            ask: {en: In what order, ru: В каком порядке}
                            items: [{en: first, ru: сначала}, {en: then, ru: потом}]
                          - id: pairs
                            type: match
                            ask: {en: What fits, ru: Что подходит}
                            pairs: [{left: {en: a, ru: а}, right: {en: b, ru: б}}, {left: {en: c, ru: ц}, right: {en: d, ru: д}}]
                        """)
                .write(quiz + "task.md", "Answer.\n")
                .write(quiz + "task.ru.md", "Ответьте.\n")
                .write(foretell + "exercise.yaml", """
                        title: {en: Foretell, ru: Предскажите}
                        kind: predict
                        skills: [output]
                        cases:
                          - name: {en: One, ru: Один}
                            input: "1\\n"
                          - name: {en: Two, ru: Два}
                            input: "2\\n"
                        """)
                .write(foretell + "task.md", "What does it print?\n")
                .write(foretell + "task.ru.md", "Что она выведет?\n")
                .write(foretell + "program/main.py", "for n in range(int(input())):\n    print(n)\n");
    }
}
