package org.posad.certification.bake;

import org.posad.certification.FileProblem;

/** A file that somebody brought holds no certificate that could be examined. */
public final class Unreadable extends Exception {

    private final FileProblem why;

    public Unreadable(FileProblem why) {
        super(why.name());
        this.why = why;
    }

    public FileProblem why() {
        return why;
    }
}
