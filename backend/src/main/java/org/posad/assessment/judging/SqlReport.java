package org.posad.assessment.judging;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posad.assessment.sandbox.Reply;
import org.posad.catalog.Table;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What our script says of a run of SQL.
 *
 * @param unprepared why the data could not be made, which is the author's fault; null if they could
 * @param tables the result set of each statement that has one
 * @param tooMuch there were more rows than are ever looked at
 * @param error what stopped it; null if it ran to its end
 * @param checks what the author's checks found afterwards
 */
record SqlReport(
        @Nullable String unprepared,
        @Nullable List<Table> tables,
        boolean tooMuch,
        @Nullable Failure error,
        @Nullable List<Found> checks) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param refused the text itself is wrong: it would be on any data */
    record Failure(String name, String message, boolean refused, int line, int column) {

        /** As a compiler would write it. */
        String asCompilerMessage(String file) {
            return "%s:%d:%d: error: %s".formatted(file, line, column, message);
        }
    }

    /**
     * @param refused a constraint's words, if one has refused what the check tries
     * @param error why the check could not be run at all
     */
    record Found(
            @Nullable Table table,
            @Nullable String refused,
            @Nullable String error) {}

    /** Empty where the script did not come to its end. */
    static Optional<SqlReport> in(Reply reply) {
        try {
            return Optional.of(JSON.readValue(reply.output(), SqlReport.class).prepared());
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private SqlReport prepared() {
        if (unprepared != null) {
            throw new IllegalStateException("The data of the exercise cannot be made: " + unprepared);
        }
        return this;
    }

    List<Table> results() {
        return tables == null ? List.of() : tables;
    }

    /** The result set that counts. */
    @Nullable
    Table last() {
        return results().isEmpty() ? null : results().getLast();
    }

    List<Found> found() {
        return checks == null ? List.of() : checks;
    }
}
