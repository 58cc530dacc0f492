package org.posad.certification;

/** What came of an instructor's wish that somebody have a certificate. */
public enum Award {
    /** It is made now, or as soon as its holder has said what to print. */
    ORDERED,
    /** There is one for this course, or one is being made. */
    HOLDS_ONE,
    NO_SUCH_PERSON,
    /** Nothing of the course is solved: nobody certifies what has no evidence. */
    NOTHING_SOLVED,
    NO_SUCH_COURSE,
    NOT_PERMITTED
}
