package org.posad.web.teaching;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.posad.accounts.LearnerId;
import org.posad.security.CurrentLearner;
import org.posad.teaching.Cohort;
import org.posad.teaching.CohortId;
import org.posad.teaching.Cohorts;
import org.posad.teaching.Gradebook;
import org.posad.teaching.Gradebook.Page;
import org.posad.teaching.GradebookRow;
import org.posad.web.Csv;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A group's gradebook as comma-separated values (RFC 4180, UTF-8). */
@RestController
class GradesController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String BYTE_ORDER_MARK = "\ufeff"; // without it spreadsheets read no Cyrillic

    private final Cohorts cohorts;
    private final Gradebook gradebook;
    private final CurrentLearner learner;

    GradesController(Cohorts cohorts, Gradebook gradebook, CurrentLearner learner) {
        this.cohorts = cohorts;
        this.gradebook = gradebook;
        this.learner = learner;
    }

    /** 404 for who does not teach the group, as for a group that is not there. */
    @GetMapping("/teaching/{group}/grades.csv")
    ResponseEntity<String> grades(@PathVariable String group) {
        return learner.ifSignedIn()
                .flatMap(teacher -> CohortId.parse(group)
                        .flatMap(id -> cohorts.taughtBy(teacher, id))
                        .map(taught -> file(teacher, taught)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<String> file(LearnerId teacher, Cohort group) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        text.append(Csv.line(List.of("name", "points", "solved", "late", "tries", "last")));
        gradebook.rows(teacher, group, "", Page.WHOLE).forEach(line -> text.append(Csv.line(fields(line))));
        var name = ContentDisposition.attachment().filename("grades.csv").build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(text.toString());
    }

    private static List<String> fields(GradebookRow line) {
        return List.of(
                line.name(),
                String.valueOf(line.points()),
                String.valueOf(line.solved()),
                String.valueOf(line.late()),
                String.valueOf(line.tries()),
                line.lastAt().map(Instant::toString).orElse(""));
    }
}
