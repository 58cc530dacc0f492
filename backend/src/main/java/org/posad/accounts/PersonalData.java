package org.posad.accounts;

import java.io.IOException;

/** What a module keeps of a person, for the person to take along. Each module that keeps anything has one. */
public interface PersonalData {

    /** Hands over all that is the learner's own: nothing of others, and nothing that the learner may not see. */
    void export(LearnerId learner, Files files) throws IOException;

    /** Takes files in, one after the other. */
    interface Files {

        /** @param path relative, with slashes, of letters, digits, dots and dashes */
        void add(String path, String content) throws IOException;
    }
}
