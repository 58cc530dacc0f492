package org.posad.discussion;

import java.util.Optional;
import org.posad.assessment.SubmissionId;

/**
 * What of their own a person lets others see beside a question.
 *
 * @param program the submission whose program
 * @param verdict the submission whose verdict
 */
public record Sharing(Optional<SubmissionId> program, Optional<SubmissionId> verdict) {

    public static final Sharing NOTHING = new Sharing(Optional.empty(), Optional.empty());
}
