package org.posad.gate;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.posad.catalog.CourseFault;

/**
 * What came of inspecting a course.
 *
 * @param tally of what was inspected; empty if the course cannot be read
 * @param faults that keep it from being published
 */
public record Inspection(String course, Optional<Tally> tally, List<CourseFault> faults, Duration time) {}
