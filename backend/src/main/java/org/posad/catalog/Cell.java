package org.posad.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A value of SQL.
 *
 * @param value null for NULL, a number, or a text; a blob is the text of its literal
 */
public record Cell(@JsonValue @Nullable Object value) {

    /** Sums of real numbers depend on the order of the rows in the last of their digits. */
    private static final MathContext DIGITS = new MathContext(9);

    public Cell {
        if (value != null && !(value instanceof Number) && !(value instanceof String)) {
            throw new IllegalArgumentException("Not a value of SQL: " + value);
        }
    }

    static Cell of(@Nullable Object value) {
        return new Cell(value);
    }

    public boolean isNumber() {
        return value instanceof Number;
    }

    /** The same for values that count as equal: 2 and 2.0 do, 2 and '2' do not. */
    public String key() {
        return switch (value) {
            case null -> "null";
            case Number number -> "number " + rounded(number);
            default -> "text " + value;
        };
    }

    /** As people read it. */
    public String shown() {
        return switch (value) {
            case null -> "NULL";
            case Double real
            when real == Math.rint(real) && Math.abs(real) < 1e15 -> "%d.0".formatted(real.longValue());
            default -> value.toString();
        };
    }

    private static String rounded(Number number) {
        var rounded = new BigDecimal(number.toString());
        if (!(number instanceof Long) && !(number instanceof Integer)) {
            rounded = rounded.round(DIGITS);
        }
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
