package org.posad.local;

import org.jspecify.annotations.Nullable;

/** Something on this machine keeps a part from starting; the message is a sentence, the remedy what to do about it. */
public class LocalProblem extends RuntimeException {

    private final String remedy;

    LocalProblem(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    LocalProblem(String problem, String remedy) {
        this(problem, remedy, null);
    }

    public String remedy() {
        return remedy;
    }
}
