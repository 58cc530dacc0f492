package org.posad.discussion;

import java.time.Instant;
import java.util.Optional;

/**
 * An answer to a question.
 *
 * @param hidden the reason, where it is shown to its author and to instructors only
 */
public record Answer(
        AnswerId id, Author author, Message text, Instant answeredAt, boolean accepted, Optional<String> hidden) {}
