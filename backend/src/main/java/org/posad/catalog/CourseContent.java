package org.posad.catalog;

import java.util.List;
import java.util.Map;

/**
 * All of a course, as its files say.
 *
 * @param graded by the exercise's slug
 * @param assets by their path below the course's {@code assets} folder
 */
public record CourseContent(Course course, Map<String, GradedExercise> graded, Map<String, Asset> assets) {

    /** A picture or attachment. Its digest is part of its address, so that it may be cached for ever. */
    @SuppressWarnings("ArrayRecordComponent") // compared by its digest
    public record Asset(String sha256, String contentType, byte[] content) {}

    public List<GradedExercise> gradedExercises() {
        return List.copyOf(graded.values());
    }
}
