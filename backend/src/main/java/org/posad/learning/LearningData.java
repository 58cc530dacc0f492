package org.posad.learning;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.posad.accounts.LearnerId;
import org.posad.accounts.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How far a learner has come, what they aim for, and what they have noted down. */
@Component
class LearningData implements PersonalData {

    private static final Map<String, String> PARTS = parts();

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LearningData(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void export(LearnerId learner, Files files) throws IOException {
        var parts = new LinkedHashMap<String, List<Map<String, @Nullable Object>>>();
        PARTS.forEach((name, sql) -> parts.put(name, rows(sql, learner)));
        files.add("learning.json", json.writerWithDefaultPrettyPrinter().writeValueAsString(parts));
        for (var note : rows("select lesson, text from lesson_note where learner_id = :learner", learner)) {
            files.add("notes/%s.txt".formatted(note.get("lesson")), String.valueOf(note.get("text")));
        }
    }

    private List<Map<String, @Nullable Object>> rows(String sql, LearnerId learner) {
        return jdbc.sql(sql).param("learner", learner.id()).query().listOfRows();
    }

    private static Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("courses", """
                select course, last_lesson as "lastLesson", last_opened_at as "lastOpenedAt",
                       completed_at as "completedAt"
                from enrolment where learner_id = :learner order by course""");
        parts.put("solved", """
                select course, exercise, solved_at as "solvedAt"
                from solved_exercise where learner_id = :learner order by course, exercise""");
        parts.put("skills", """
                select course, skill, stability, difficulty, recalled_at as "recalledAt", due_at as "dueAt",
                       mastered_at as "masteredAt"
                from skill_memory where learner_id = :learner order by course, skill""");
        parts.put("weeklyGoal", "select exercises from weekly_goal where learner_id = :learner");
        parts.put("weeksOff", "select week from week_off where learner_id = :learner order by week");
        return parts;
    }
}
