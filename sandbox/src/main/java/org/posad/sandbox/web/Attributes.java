package org.posad.sandbox.web;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.posad.sandbox.content.Base64Text;
import org.posad.sandbox.content.Bytes;

/** The attributes of one submission as they came, read as what they should be. Notes what is wrong and goes on. */
final class Attributes {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");
    private static final Set<Object> FALSE = Set.of(false, 0, "0", "f", "F", "false", "FALSE", "off", "OFF");
    private static final int LONGEST_OPTIONS = 512;

    private final Map<String, Object> values;
    private final boolean base64;
    private final Faults faults;

    Attributes(Map<String, Object> values, boolean base64, Faults faults) {
        this.values = values;
        this.base64 = base64;
        this.faults = faults;
    }

    /** Text or Base64, as the request says; null if it is not there. */
    @Nullable
    Bytes content(String name) {
        Object value = values.get(name);
        if (value == null) {
            return null;
        }
        return base64 ? Base64Text.decode(value.toString()) : Bytes.of(value.toString());
    }

    /** Base64 whatever the request says. */
    @Nullable
    Bytes binary(String name) {
        Object value = values.get(name);
        return value == null || value.toString().isBlank() ? null : Base64Text.decode(value.toString());
    }

    /** Short text; blank counts as not there. */
    @Nullable
    String options(String name) {
        Object value = values.get(name);
        if (value == null || value.toString().isBlank()) {
            return null;
        }
        if (value.toString().length() > LONGEST_OPTIONS) {
            faults.add(name, "is too long (maximum is %d characters)".formatted(LONGEST_OPTIONS));
        }
        return value.toString();
    }

    boolean flag(String name) {
        Object value = values.get(name);
        return value != null && !value.toString().isBlank() && !FALSE.contains(value);
    }

    double seconds(String name, double usual, double least, double most) {
        Double value = number(name, usual);
        if (value == null) {
            return usual;
        }
        if (value < least) {
            faults.add(name, "must be greater than or equal to " + least);
        }
        if (value > most) {
            faults.add(name, "must be less than or equal to " + most);
        }
        return value;
    }

    int count(String name, int usual, int least, int most) {
        Double value = number(name, usual);
        if (value == null) {
            return usual;
        }
        if (value < least) {
            faults.add(name, least == 1 ? "must be greater than 0" : "must be greater than or equal to " + least);
        }
        if (value > most) {
            faults.add(name, "must be less than or equal to " + most);
        }
        return value.intValue();
    }

    /** The value of an attribute that has to be a whole number; null if it is not there or none. */
    @Nullable
    Integer id(String name) {
        Object value = values.get(name);
        if (value == null || !value.toString().strip().matches("\\d{1,9}")) {
            return null;
        }
        return Integer.valueOf(value.toString().strip());
    }

    String asSent(String name) {
        Object value = values.get(name);
        return value == null ? "" : value.toString();
    }

    private @Nullable Double number(String name, double usual) {
        Object value = values.get(name);
        if (value == null || value.toString().isBlank()) {
            return usual;
        }
        String text = value.toString().strip();
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        if (!NUMBER.matcher(text).matches()) {
            faults.add(name, "is not a number");
            return null;
        }
        return Double.valueOf(text);
    }
}
