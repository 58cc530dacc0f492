package org.posad.discussion;

import java.util.List;

/**
 * A question with all that belongs to it, for one reader.
 *
 * @param answers the accepted one first, then in their order
 * @param mayAccept the reader may say which answer is the right one
 * @param mayModerate the reader may hide what should not be read
 */
public record Conversation(
        Question question, Attachment attachment, List<Answer> answers, boolean mayAccept, boolean mayModerate) {}
