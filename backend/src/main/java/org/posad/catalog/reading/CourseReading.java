package org.posad.catalog.reading;

import java.util.List;
import org.posad.catalog.CourseContent;
import org.posad.catalog.CourseFault;

/** What came of reading a course folder. */
public sealed interface CourseReading {

    /**
     * @param mutation how much has to come of mutants of its solutions
     * @param demonstrations the programs in its texts that are run
     */
    record Complete(CourseContent content, MutationTerms mutation, List<Demonstration> demonstrations)
            implements CourseReading {}

    /** @param faults all of them, in the order of files and lines; never empty */
    record Faulty(List<CourseFault> faults) implements CourseReading {}
}
