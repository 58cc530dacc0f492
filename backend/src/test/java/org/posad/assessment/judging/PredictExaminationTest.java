package org.posad.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.posad.assessment.Exercises.english;
import static org.posad.assessment.sandbox.Replies.aReply;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.posad.assessment.Exercises;
import org.posad.assessment.Outcome;
import org.posad.assessment.SourceCode;
import org.posad.assessment.Verdict;
import org.posad.assessment.sandbox.Reply;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Foretold;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.GradedExercise.Limits;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.catalog.SourceFile;

class PredictExaminationTest {

    private static final Reply PRINTED = aReply(3).stdout("1\n2\n4\n").reply();

    @Test
    void whoeverForetellsEveryLineIsRight() {
        assertThat(judge("1\n2 \n4", PRINTED)).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void theFirstLineThatDiffersIsToldAndNotWhatItIs() {
        var verdict = judge("1\n2\n3\n", PRINTED);
        assertThat(verdict.tests().getFirst().outcome()).isEqualTo(new Outcome.Mispredicted(3));
        assertThat(verdict.toString()).doesNotContain("4\\n");
        assertThat(judge("1\n2\n", PRINTED).tests().getFirst().outcome()).isEqualTo(new Outcome.Mispredicted(3));
    }

    @Test
    void nothingSaidIsNotAnswered() {
        assertThat(judge(" \n", PRINTED).tests().getFirst().outcome()).isEqualTo(new Outcome.Unanswered());
    }

    @Test
    void aProgramThatPrintsNothingIsTheAuthorsFault() {
        assertThatThrownBy(() -> judge("1", aReply(3).reply())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> judge("1", aReply(11).reply())).isInstanceOf(IllegalStateException.class);
    }

    private static Verdict judge(String said, Reply reply) {
        var exercise = new GradedExercise(
                Exercises.exercise(new ExerciseId("a/prediction"), ProgrammingLanguage.PYTHON, Exercise.Kind.PREDICT),
                1,
                "0".repeat(64),
                new Limits(Duration.ofSeconds(2), 128),
                new Grading.Prediction(
                        List.of(new SourceFile("main.py", "…")),
                        List.of(new Foretold(english("Output"), "", "output-1.txt"))),
                List.of(),
                List.of(),
                Map.of());
        var examination = Examination.of(exercise, new SourceCode(List.of(new SourceFile("output-1.txt", said))));
        assertThat(examination.runs()).hasSize(1);
        return examination.verdict(List.of(reply));
    }
}
