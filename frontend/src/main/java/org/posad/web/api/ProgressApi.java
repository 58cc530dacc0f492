package org.posad.web.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.posad.accounts.TokenBearer;
import org.posad.catalog.ExerciseId;
import org.posad.learning.CourseProgress;
import org.posad.learning.Progress;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/progress")
class ProgressApi {

    private final Progress progress;

    ProgressApi(Progress progress) {
        this.progress = progress;
    }

    /** @param solved ids of exercises, in alphabetical order */
    record ApiProgress(String course, List<String> solved, int percent, boolean completed) {

        static ApiProgress of(CourseProgress reading) {
            return new ApiProgress(
                    reading.course().slug(),
                    reading.solved().stream().map(ExerciseId::path).sorted().toList(),
                    reading.percent(),
                    reading.completed());
        }
    }

    @GetMapping
    @Operation(summary = "How far one has come in the courses that one has begun, the last opened first")
    List<ApiProgress> begun(@AuthenticationPrincipal TokenBearer bearer) {
        return progress.begun(bearer.learner()).stream().map(ApiProgress::of).toList();
    }

    @GetMapping("/{course}")
    @Operation(summary = "How far one has come in a course")
    ApiProgress of(@AuthenticationPrincipal TokenBearer bearer, @PathVariable String course) {
        return Asked.courseId(course)
                .flatMap(id -> progress.of(bearer.learner(), id))
                .map(ApiProgress::of)
                .orElseThrow(() -> new NotThere("There is no course '%s'.".formatted(course)));
    }
}
