package org.posad.accounts;

/** A person has left for good, and nothing that names them may stay. Each module erases its own. */
public record LearnerErased(LearnerId learner) {}
