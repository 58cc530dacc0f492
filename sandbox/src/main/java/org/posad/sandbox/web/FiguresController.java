package org.posad.sandbox.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.posad.sandbox.Settings;
import org.posad.sandbox.submissions.Submissions;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How much there is to do, and how much was done since the start. */
@RestController
class FiguresController {

    private final Submissions submissions;
    private final int slots;

    FiguresController(Submissions submissions, Settings settings) {
        this.submissions = submissions;
        this.slots = settings.slots();
    }

    @GetMapping("/workers")
    List<Map<String, Object>> workers() {
        int working = submissions.working();
        var queue = new LinkedHashMap<String, Object>();
        queue.put("queue", "default");
        queue.put("size", submissions.waiting());
        queue.put("available", slots);
        queue.put("idle", slots - working);
        queue.put("working", working);
        queue.put("paused", 0);
        queue.put("failed", 0);
        return List.of(queue);
    }

    /** Counted as things happen, so there is no cache to wait for or to invalidate. */
    @GetMapping("/statistics")
    Map<String, Object> statistics() {
        var figures = submissions.figures();
        var now = Instant.now();
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("created_at", SubmissionView.instant(now));
        answer.put("cached_until", SubmissionView.instant(now));
        var counts = new LinkedHashMap<String, Object>();
        counts.put("total", figures.total());
        counts.put("today", figures.byDay().getOrDefault(today, 0L));
        var days = new LinkedHashMap<String, Long>();
        figures.byDay().forEach((day, count) -> days.put(day.toString(), count));
        counts.put("last_30_days", days);
        answer.put("submissions", counts);
        answer.put(
                "languages",
                figures.byLanguage().entrySet().stream()
                        .map(e -> count("language", e.getKey().id(), e.getKey().name(), e.getValue()))
                        .toList());
        answer.put(
                "statuses",
                figures.byStatus().entrySet().stream()
                        .map(e -> count("status", e.getKey().id(), e.getKey().description(), e.getValue()))
                        .toList());
        answer.put(
                "database",
                Map.of(
                        "size_in_bytes",
                        figures.bytes(),
                        "size_pretty",
                        "%d kB".formatted(DataSize.ofBytes(figures.bytes()).toKilobytes())));
        return answer;
    }

    private static Map<String, Object> count(String what, int id, String name, long count) {
        return Map.of(what, Map.of("id", id, "name", name), "count", count);
    }
}
