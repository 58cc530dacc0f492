package org.posad.assessment.judging;

import static org.posad.assessment.Exercises.english;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.posad.assessment.Exercises;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.GradedExercise.Limits;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.catalog.SourceFile;
import org.posad.catalog.Text;

/** Exercises with unit tests, to be judged in tests. */
final class UnitExercises {

    private static final String TESTS = """
            import unittest
            from main import add


            class AddTest(unittest.TestCase):
                def test_small(self):
                    self.assertEqual(add(2, 3), 5)

                def test_negative(self):
                    self.assertEqual(add(-2, -3), -5)
            """;

    private static final String JAVA_TESTS = """
            import static org.assertj.core.api.Assertions.assertThat;

            import java.util.List;
            import org.junit.jupiter.api.Test;

            class SumsTest {
                @Test
                void small() {
                    assertThat(Sums.sum(2, 3)).isEqualTo(List.of(5));
                }

                @Test
                void negative() {
                    assertThat(Sums.sum(-2, -3)).isEqualTo(List.of(-5));
                }
            }
            """;

    /** As careless as tests may be: whole packages imported, sets and fractions compared. */
    private static final String CARELESS_JAVA_TESTS = """
            import static org.assertj.core.api.Assertions.*;

            import java.util.*;
            import org.junit.jupiter.api.*;

            class SumsTest {
                @Test
                void small() {
                    assertThat(Sums.sum(2, 3)).isEqualTo(List.of(5));
                }

                @Test
                void spelled() {
                    assertThat(Sums.letters("abc")).isEqualTo(Set.of("a", "b", "c"));
                }

                @Test
                void halved() {
                    assertThat(Sums.half(3)).isCloseTo(1.5, within(0.01));
                }

                @Test
                void rooted() {
                    assertThat(Math.abs(Sums.half(8) - Math.sqrt(16))).isLessThan(0.01);
                }
            }
            """;

    private static final String CARELESS_PYTHON_TESTS = """
            import unittest
            from main import digits, mean


            class MeasuresTest(unittest.TestCase):
                def test_mean(self):
                    self.assertAlmostEqual(mean([1, 2]), 1.5)

                def test_mean_within(self):
                    self.assertAlmostEqual(mean([1, 2]), 1.5, delta=0.1)

                def test_digits(self):
                    self.assertSetEqual(digits("a1b2"), {1, 2})

                def test_digits_equal(self):
                    self.assertEqual(digits("a3"), {3})
            """;

    private UnitExercises() {}

    /** To hand back lists, sets and fractions, in Java. */
    static GradedExercise carelessSums() {
        return careless(
                ProgrammingLanguage.JAVA,
                new SourceFile("SumsTest.java", CARELESS_JAVA_TESTS),
                "small",
                "spelled",
                "halved",
                "rooted");
    }

    /** To hand back fractions and sets, in Python. */
    static GradedExercise carelessMeasures() {
        return careless(
                ProgrammingLanguage.PYTHON,
                new SourceFile("test_measures.py", CARELESS_PYTHON_TESTS),
                "test_mean",
                "test_mean_within",
                "test_digits",
                "test_digits_equal");
    }

    private static GradedExercise careless(ProgrammingLanguage language, SourceFile file, String... methods) {
        var names = new LinkedHashMap<String, Text>();
        for (var method : methods) {
            names.put(method, english(method));
        }
        return new GradedExercise(
                Exercises.exercise(new ExerciseId("careless/tests"), language, Exercise.Kind.UNIT),
                1,
                "0".repeat(64),
                new Limits(Duration.ofSeconds(2), 128),
                new Grading.UnitTests(List.of(file), names, Set.of(methods[0])),
                List.of(),
                List.of(),
                Map.of());
    }

    /** To hand back the sum of two numbers in a list, in Java; one test is hidden. */
    static GradedExercise sums() {
        var names = new LinkedHashMap<String, Text>();
        names.put("small", english("Small"));
        names.put("negative", english("Negative"));
        return new GradedExercise(
                Exercises.exercise(
                        new ExerciseId("java-foundations/sums"), ProgrammingLanguage.JAVA, Exercise.Kind.UNIT),
                1,
                "0".repeat(64),
                new Limits(Duration.ofSeconds(2), 256),
                new Grading.UnitTests(List.of(new SourceFile("SumsTest.java", JAVA_TESTS)), names, Set.of("negative")),
                List.of(),
                List.of(),
                Map.of());
    }

    /** To add two numbers; one test is hidden. */
    static GradedExercise add() {
        var id = new ExerciseId("python-first-steps/add");
        var names = new LinkedHashMap<String, Text>();
        names.put("test_small", english("Small"));
        names.put("test_negative", english("Negative"));
        return new GradedExercise(
                Exercises.exercise(id, ProgrammingLanguage.PYTHON, Exercise.Kind.UNIT),
                1,
                "0".repeat(64),
                new Limits(Duration.ofSeconds(1), 64),
                new Grading.UnitTests(List.of(new SourceFile("test_add.py", TESTS)), names, Set.of("test_negative")),
                List.of(),
                List.of(),
                Map.of());
    }
}
