package org.posad.sandbox.languages;

import java.util.List;
import java.util.Optional;
import org.posad.sandbox.box.BoxFile;
import org.posad.sandbox.content.Bytes;

/** Tries a program the way a submission would be judged. */
@FunctionalInterface
public interface Trial {

    /** What went wrong, or nothing if the program printed what it should. */
    Optional<String> fault(Language language, List<BoxFile> files, Bytes stdin, Bytes expected);
}
