package org.posad.gate.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads exercises of another system. */
interface Importer {

    /** Whether this looks like one of its own. */
    boolean knows(Path source);

    /** @throws Refusal if it is not what it looks like */
    List<Arrival> read(Path source, CourseHead head) throws IOException, Refusal;
}
