/**
 * Judges learners' code. {@link org.posad.assessment.Submissions} takes it in;
 * {@link org.posad.assessment.SubmissionGraded} tells the platform what came of it;
 * {@link org.posad.assessment.MistakeGroups} shows instructors what many do wrong. How the code is run stays in here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"accounts", "catalog", "throttle"})
package org.posad.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
