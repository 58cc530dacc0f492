package org.posad.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the author's solution comes to in one case of an exercise in SQL.
 *
 * @param result its last result set; null if it has none, and then none is asked for
 * @param checks what each of the author's checks finds afterwards
 */
public record ExpectedResults(@Nullable Table result, List<Finding> checks) {

    /**
     * What a check finds.
     *
     * @param table its last result set; null if it has none
     * @param refused the database refuses what the check tries, by a constraint
     */
    public record Finding(@Nullable Table table, boolean refused) {}
}
