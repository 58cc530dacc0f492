package org.posad.assessment;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posad.catalog.Text;

/** What came of a submission. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
public sealed interface Verdict {

    /** Every test passed. */
    record Accepted(List<TestResult> tests) implements Verdict {}

    /**
     * At least one test did not pass.
     *
     * @param explanation of the mistake, if its author foresaw it
     */
    record Rejected(List<TestResult> tests, @Nullable Text explanation) implements Verdict {}

    /** @param output of the compiler, shortened */
    record DoesNotCompile(
            String output,
            List<CompilerMessage> messages,
            @Nullable Text explanation) implements Verdict {

        @Override
        public List<TestResult> tests() {
            return List.of();
        }
    }

    /** In the order of the exercise; none where nothing could be run. */
    List<TestResult> tests();

    /** Between 0 and 1, by the points of the tests passed. */
    default double score() {
        return switch (this) {
            case Accepted _ -> 1;
            case DoesNotCompile _ -> 0;
            case Rejected rejected -> share(rejected.tests());
        };
    }

    /** Whether it tells of a mistake that the author has no word on. */
    default boolean unforeseen() {
        return switch (this) {
            case Accepted _ -> false;
            case Rejected rejected -> rejected.explanation() == null;
            case DoesNotCompile refused -> refused.explanation() == null;
        };
    }

    /** The same, with somebody else's word on the mistake. */
    default Verdict explainedBy(Text explanation) {
        return switch (this) {
            case Accepted _ -> this;
            case Rejected rejected -> new Rejected(rejected.tests(), explanation);
            case DoesNotCompile refused -> new DoesNotCompile(refused.output(), refused.messages(), explanation);
        };
    }

    private static double share(List<TestResult> tests) {
        var all = tests.stream().mapToInt(TestResult::points).sum();
        var earned = tests.stream()
                .filter(TestResult::passed)
                .mapToInt(TestResult::points)
                .sum();
        return all == 0 ? 0 : (double) earned / all;
    }
}
