package org.posad.accounts;

/** Somebody has made an account. */
public record LearnerRegistered(LearnerId learner) {}
