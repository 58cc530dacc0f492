package org.posad.discussion;

import java.util.Optional;
import org.posad.assessment.SourceCode;
import org.posad.assessment.TestResult;
import org.posad.assessment.Verdict;

/** What stands beside a question for others to look at, as it was when the question was asked. */
public record Attachment(Optional<SourceCode> program, Optional<Verdict> verdict) {

    static final Attachment NONE = new Attachment(Optional.empty(), Optional.empty());

    /** The name of the first test that did not pass, in the course's own language. */
    static Optional<String> failingTest(Verdict verdict) {
        return verdict.tests().stream()
                .filter(test -> !test.passed())
                .map(TestResult::name)
                .map(name -> name.byLanguage().firstEntry().getValue())
                .findFirst();
    }
}
