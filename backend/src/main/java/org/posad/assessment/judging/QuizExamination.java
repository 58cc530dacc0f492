package org.posad.assessment.judging;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.posad.assessment.SourceCode;
import org.posad.assessment.TestResult;
import org.posad.assessment.Verdict;
import org.posad.assessment.sandbox.Reply;
import org.posad.assessment.sandbox.Run;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.Question;

/** Answers to questions; nothing has to be run. */
final class QuizExamination implements Examination {

    private final GradedExercise exercise;
    private final List<Question> questions;
    private final QuizAnswers answers;

    QuizExamination(GradedExercise exercise, Grading.Quiz quiz, SourceCode source) {
        this.exercise = exercise;
        this.questions = quiz.questions();
        this.answers = QuizAnswers.in(source.main());
    }

    @Override
    public List<Run> runs() {
        return List.of();
    }

    @Override
    public OptionalInt languageId() {
        return OptionalInt.empty();
    }

    @Override
    public int tests() {
        return questions.size();
    }

    @Override
    public List<TestResult> soFar(List<@Nullable Reply> replies) {
        return List.of(); // they all come at once
    }

    @Override
    public Verdict verdict(List<Reply> replies) {
        var points = Shares.of(exercise.exercise().points(), questions.size()).iterator();
        var results = questions.stream()
                .map(question -> new TestResult(
                        question.ask(),
                        true,
                        points.next(),
                        null,
                        Answering.outcome(question, answers.to(question.id())),
                        Duration.ZERO,
                        0))
                .toList();
        return results.stream().allMatch(TestResult::passed)
                ? new Verdict.Accepted(results)
                : new Verdict.Rejected(results, null);
    }
}
