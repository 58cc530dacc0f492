package org.posad.discussion;

/**
 * A question that another one may repeat, as far as somebody may know who has not solved the exercise.
 *
 * @param words how it begins, without code
 */
public record SimilarQuestion(QuestionId id, String words, int answers, boolean settled) {}
