package org.posad.discussion;

import java.time.Duration;

/** What came of asking or answering. */
public sealed interface Posting {

    record Posted(QuestionId question) implements Posting {}

    /** Too much in a short time. */
    record TooOften(Duration pause) implements Posting {}

    /** There is no such exercise or question, or it is not for this person to read. */
    record NotThere() implements Posting {}
}
