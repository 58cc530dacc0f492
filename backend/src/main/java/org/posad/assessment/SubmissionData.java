package org.posad.assessment;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posad.accounts.LearnerId;
import org.posad.accounts.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A learner's programs: what they sent, what they are writing, and what they tried out within a day. */
@Component
class SubmissionData implements PersonalData {

    /** @param folder with the files, beside this list */
    record Line(String exercise, Instant at, @Nullable Boolean passed, String folder) {}

    private static final String SUBMISSIONS = """
            select exercise, received_at as at, passed, source
            from submission where learner_id = :learner order by received_at""";
    private static final String DRAFTS = """
            select exercise, saved_at as at, cast(null as boolean) as passed, source
            from draft where learner_id = :learner order by exercise""";
    private static final String TRIALS = """
            select exercise, received_at as at, cast(null as boolean) as passed, source
            from trial where learner_id = :learner order by received_at""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SubmissionData(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void export(LearnerId learner, Files files) throws IOException {
        export(learner, "submissions", SUBMISSIONS, files);
        export(learner, "drafts", DRAFTS, files);
        export(learner, "runs", TRIALS, files);
    }

    private void export(LearnerId learner, String what, String sql, Files files) throws IOException {
        var lines = new ArrayList<Line>();
        try (var rows = jdbc
                .sql(sql)
                .param("learner", learner.id())
                .query((row, number) -> new Exported(line(row, what, number), source(row)))
                .stream()) {
            for (var remaining = rows.iterator(); remaining.hasNext(); ) {
                var each = remaining.next();
                lines.add(each.line());
                for (var file : each.source().files()) {
                    files.add(each.line().folder() + "/" + file.name(), file.content());
                }
            }
        }
        files.add(what + ".json", json.writerWithDefaultPrettyPrinter().writeValueAsString(List.copyOf(lines)));
    }

    private record Exported(Line line, SourceCode source) {}

    private static Line line(ResultSet row, String what, int number) throws SQLException {
        var exercise = row.getString("exercise");
        return new Line(
                exercise,
                row.getTimestamp("at").toInstant(),
                row.getObject("passed", Boolean.class),
                "%s/%s/%04d".formatted(what, exercise, number + 1));
    }

    private SourceCode source(ResultSet row) throws SQLException {
        return json.readValue(row.getString("source"), SourceCode.class);
    }
}
