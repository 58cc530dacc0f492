package org.posad.discussion;

import org.posad.accounts.LearnerId;

/** An answer has turned out to be the right one. */
public record AnswerAccepted(QuestionId question, AnswerId answer, LearnerId author) {}
