package org.posad.web.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posad.catalog.Courses;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class CoursesApi {

    private final Courses courses;

    CoursesApi(Courses courses) {
        this.courses = courses;
    }

    @GetMapping("/courses")
    @Operation(summary = "The published courses")
    List<ApiCourse.Summary> courses(
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        var locale = ReadingLanguage.of(language);
        return courses.published().stream()
                .map(course -> ApiCourse.Summary.of(course, locale))
                .toList();
    }

    @GetMapping("/courses/{course}")
    @Operation(summary = "A course with its lessons and exercises")
    ApiCourse course(
            @PathVariable String course,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        return Asked.courseId(course)
                .flatMap(courses::course)
                .map(found -> ApiCourse.of(found, ReadingLanguage.of(language)))
                .orElseThrow(() -> new NotThere("There is no course '%s'.".formatted(course)));
    }

    @GetMapping("/courses/{course}/exercises/{exercise}")
    @Operation(summary = "An exercise: its task, its files to begin with, its examples")
    ApiExercise exercise(
            @PathVariable String course,
            @PathVariable String exercise,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        return Asked.exerciseId(course + "/" + exercise)
                .flatMap(courses::exercise)
                .map(found -> ApiExercise.of(found, ReadingLanguage.of(language)))
                .orElseThrow(() -> new NotThere("There is no exercise '%s/%s'.".formatted(course, exercise)));
    }
}
