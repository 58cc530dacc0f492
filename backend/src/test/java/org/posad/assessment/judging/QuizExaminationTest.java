package org.posad.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.posad.assessment.Exercises.english;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.posad.assessment.Exercises;
import org.posad.assessment.Outcome;
import org.posad.assessment.SourceCode;
import org.posad.assessment.TestResult;
import org.posad.assessment.Verdict;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.GradedExercise.Limits;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.catalog.Question;
import org.posad.catalog.Question.Item;
import org.posad.catalog.Question.Option;
import org.posad.catalog.SourceFile;
import org.posad.catalog.Text;
import tools.jackson.databind.json.JsonMapper;

class QuizExaminationTest {

    private static final Text CASE_COUNTS = english("Case counts.");
    private static final Question ONE = new Question.Choice(
            "one",
            english("Which?"),
            false,
            List.of(new Option(item("a"), true, null), new Option(item("b"), false, CASE_COUNTS)));
    private static final Question MANY = new Question.Choice(
            "many",
            english("Which ones?"),
            true,
            List.of(
                    new Option(item("a"), true, null),
                    new Option(item("b"), true, null),
                    new Option(item("c"), false, null)));
    private static final Question NUMBER = new Question.Numeric("number", english("How many?"), 3.14, 0.01, null);
    private static final Question WORDS =
            new Question.Words("words", english("What is it called?"), List.of("for loop", "счётчик"), null);
    private static final Question ORDER =
            new Question.Order("order", english("In what order?"), List.of(item("x"), item("b"), item("m")), null);
    private static final Question MATCH = new Question.Match(
            "match",
            english("What goes together?"),
            List.of(item("q"), item("d")),
            List.of(item("queue"), item("deck")),
            null);

    @Test
    void theAuthorsOwnAnswersPass() {
        var all = new Grading.Quiz(List.of(ONE, MANY, NUMBER, WORDS, ORDER, MATCH));
        var verdict = judge(all, AnswerKey.of(all).getFirst().content());
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void eachQuestionCountsByItself() {
        var verdict = judge(new Grading.Quiz(List.of(ONE, NUMBER)), "{\"one\": [\"a\"], \"number\": [\"9\"]}");
        assertThat(verdict.score()).isEqualTo(0.5);
    }

    @Test
    void aWrongChoiceAnswersWithItsExplanation() {
        assertThat(outcome(ONE, "b")).isEqualTo(new Outcome.WrongAnswer(List.of(CASE_COUNTS)));
    }

    @Test
    void ofSeveralAllAndNoOthersAreToBeChosen() {
        assertThat(outcome(MANY, "b", "a")).isEqualTo(new Outcome.Passed());
        assertThat(outcome(MANY, "a")).isEqualTo(new Outcome.WrongAnswer(List.of()));
        assertThat(outcome(MANY, "a", "b", "c")).isEqualTo(new Outcome.WrongAnswer(List.of()));
    }

    @Test
    void aNumberMayBeOffByItsToleranceAndHaveADecimalComma() {
        assertThat(outcome(NUMBER, " 3,15 ")).isEqualTo(new Outcome.Passed());
        assertThat(outcome(NUMBER, "3.2")).isInstanceOf(Outcome.WrongAnswer.class);
        assertThat(outcome(NUMBER, "NaN")).isInstanceOf(Outcome.WrongAnswer.class);
        assertThat(outcome(NUMBER, "pi")).isInstanceOf(Outcome.WrongAnswer.class);
    }

    @Test
    void wordsMayBeWrittenInAnyCase() {
        assertThat(outcome(WORDS, " For   LOOP ")).isEqualTo(new Outcome.Passed());
        assertThat(outcome(WORDS, "счетчик")).isEqualTo(new Outcome.Passed());
        assertThat(outcome(WORDS, "while")).isInstanceOf(Outcome.WrongAnswer.class);
    }

    @Test
    void theOrderHasToBeTheRightOne() {
        assertThat(outcome(ORDER, "x", "b", "m")).isEqualTo(new Outcome.Passed());
        assertThat(outcome(ORDER, "b", "m", "x")).isInstanceOf(Outcome.WrongAnswer.class);
        assertThat(outcome(ORDER, "x", "b")).isInstanceOf(Outcome.WrongAnswer.class);
    }

    @Test
    void pairsAreAnsweredInTheOrderOfTheLeftKeys() {
        assertThat(outcome(MATCH, "deck", "queue")).isEqualTo(new Outcome.Passed());
        assertThat(outcome(MATCH, "queue", "deck")).isInstanceOf(Outcome.WrongAnswer.class);
    }

    @Test
    void whatCannotBeReadAnswersNothing() {
        for (var nonsense : List.of("", "{", "[]", "{\"one\": 1}", "{\"one\": [null]}", "{\"two\": [\"a\"]}", "null")) {
            assertThat(judge(new Grading.Quiz(List.of(ONE)), nonsense).tests())
                    .as(nonsense)
                    .extracting(TestResult::outcome)
                    .containsExactly(new Outcome.Unanswered());
        }
    }

    private static Outcome outcome(Question question, String... answers) {
        var json = JsonMapper.shared().writeValueAsString(Map.of(question.id(), answers));
        return judge(new Grading.Quiz(List.of(question)), json)
                .tests()
                .getFirst()
                .outcome();
    }

    private static Verdict judge(Grading.Quiz quiz, String answers) {
        var exercise = new GradedExercise(
                Exercises.exercise(new ExerciseId("a/quiz"), ProgrammingLanguage.PYTHON, Exercise.Kind.QUIZ),
                1,
                "0".repeat(64),
                new Limits(Duration.ofSeconds(2), 128),
                quiz,
                List.of(),
                List.of(),
                Map.of());
        var examination = Examination.of(exercise, new SourceCode(List.of(new SourceFile("answers.json", answers))));
        assertThat(examination.runs()).isEmpty();
        return examination.verdict(List.of());
    }

    private static Item item(String key) {
        return new Item(key, english(key));
    }
}
