/**
 * Questions about exercises, and their answers: {@link org.posad.discussion.Asking}, {@link org.posad.discussion.Questions},
 * {@link org.posad.discussion.Answers}. Programs are shown in them, so that who reads them is part of every question.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"accounts", "catalog", "assessment", "learning", "throttle"})
package org.posad.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
