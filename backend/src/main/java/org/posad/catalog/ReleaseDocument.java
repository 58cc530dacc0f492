package org.posad.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posad.catalog.GradedExercise.Grading;

/**
 * All of a release but the bytes of its assets, which lie in the file store.
 *
 * @param graded exercises, which only name their datasets
 * @param assetTypes content types by {@code sha256/name}
 * @param datasets by name; null in releases older than datasets
 */
record ReleaseDocument(
        Course course,
        Map<String, GradedExercise> graded,
        Map<String, String> assetTypes,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        Map<String, Dataset> datasets) {

    static ReleaseDocument of(CourseContent content) {
        var types = new LinkedHashMap<String, String>();
        content.assets().forEach((name, asset) -> types.put(asset.sha256() + "/" + name, asset.contentType()));
        var graded = new LinkedHashMap<String, GradedExercise>();
        var datasets = new LinkedHashMap<String, Dataset>();
        content.graded().forEach((slug, exercise) -> {
            if (exercise.grading() instanceof Grading.Sql sql) {
                datasets.put(sql.data().name(), sql.data());
                graded.put(slug, exercise.with(sql.on(sql.data().named())));
            } else {
                graded.put(slug, exercise);
            }
        });
        return new ReleaseDocument(content.course(), graded, types, datasets);
    }

    ReleaseDocument numbered(int release) {
        var numbered = new LinkedHashMap<String, GradedExercise>();
        graded.forEach((slug, exercise) -> numbered.put(slug, exercise.inRelease(release)));
        return new ReleaseDocument(course.asRelease(release), numbered, assetTypes, datasets);
    }

    /** An exercise with all that it takes to judge it. */
    Optional<GradedExercise> exercise(String slug) {
        return Optional.ofNullable(graded.get(slug)).map(this::whole);
    }

    private GradedExercise whole(GradedExercise exercise) {
        return exercise.grading() instanceof Grading.Sql sql && datasets != null
                ? exercise.with(sql.on(datasets.getOrDefault(sql.data().name(), sql.data())))
                : exercise;
    }
}
