package org.posad.teaching;

/** What a gradebook's lines are sorted by. */
public record GradebookOrder(Column column, boolean descending) {

    public static final GradebookOrder BY_NAME = new GradebookOrder(Column.NAME, false);

    public enum Column {
        NAME("lower(name)"),
        POINTS("points"),
        SOLVED("solved"),
        LATE("late"),
        TRIES("tries"),
        LAST("last_at");

        private final String sql;

        Column(String sql) {
            this.sql = sql;
        }
    }

    /** With the key as the last word, so that pages neither overlap nor leave anybody out. */
    String sql() {
        return "%s %s nulls last, learner_id".formatted(column.sql, descending ? "desc" : "asc");
    }
}
