package org.posad.catalog;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All of a release but the bytes of its assets, which lie in the file store.
 *
 * @param assetTypes content types by {@code sha256/name}
 */
record ReleaseDocument(Course course, Map<String, GradedExercise> graded, Map<String, String> assetTypes) {

    static ReleaseDocument of(CourseContent content) {
        var types = new LinkedHashMap<String, String>();
        content.assets().forEach((name, asset) -> types.put(asset.sha256() + "/" + name, asset.contentType()));
        return new ReleaseDocument(content.course(), content.graded(), types);
    }

    ReleaseDocument numbered(int release) {
        var numbered = new LinkedHashMap<String, GradedExercise>();
        graded.forEach((slug, exercise) -> numbered.put(slug, exercise.inRelease(release)));
        return new ReleaseDocument(course.asRelease(release), numbered, assetTypes);
    }
}
