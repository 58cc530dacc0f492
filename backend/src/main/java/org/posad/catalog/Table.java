package org.posad.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result set of SQL.
 *
 * @param rows each with as many cells as there are columns
 */
public record Table(List<String> columns, List<List<Cell>> rows) {

    /** @param rows of nulls, numbers and texts, as JSON has them */
    @JsonCreator
    static Table of(
            @JsonProperty("columns") List<String> columns, @JsonProperty("rows") List<List<@Nullable Object>> rows) {
        return new Table(
                columns,
                rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList());
    }
}
