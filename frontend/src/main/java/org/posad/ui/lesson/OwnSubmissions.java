package org.posad.ui.lesson;

import java.util.List;
import org.posad.accounts.LearnerId;
import org.posad.assessment.SourceCode;
import org.posad.assessment.SubmissionId;
import org.posad.assessment.SubmissionSummary;
import org.posad.assessment.Submissions;
import org.posad.catalog.ExerciseId;

/** A learner's latest submissions to one exercise. */
record OwnSubmissions(LearnerId learner, ExerciseId exercise, Submissions submissions) implements History.Archive {

    private static final int LATEST = 20;

    @Override
    public List<SubmissionSummary> latest() {
        return submissions.latest(learner, exercise, LATEST);
    }

    @Override
    public SourceCode sourceOf(SubmissionId submission) {
        return submissions.sourceOf(learner, submission);
    }
}
