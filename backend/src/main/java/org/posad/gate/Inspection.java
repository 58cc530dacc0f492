package org.posad.gate;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.posad.catalog.CourseFault;

/**
 * What came of inspecting a course.
 *
 * @param tally of what was inspected; empty if the course cannot be read
 * @param mutants empty if they were left out
 * @param faults that keep it from being published
 */
public record Inspection(
        String course,
        Optional<Tally> tally,
        Optional<MutantReport> mutants,
        List<CourseFault> faults,
        Duration time) {}
