package org.posad.catalog;

import java.util.regex.Pattern;

/** The one rule for names in addresses: {@code python-first-steps}. */
final class Slug {

    private static final int LONGEST = 80;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PATH = Pattern.compile(SLUG + "/" + SLUG);

    private Slug() {}

    static String check(String what, String slug) {
        return checked(what, slug, LONGEST, SLUG);
    }

    static String checkPath(String what, String path) {
        return checked(what, path, 2 * LONGEST + 1, PATH);
    }

    private static String checked(String what, String value, int longest, Pattern shape) {
        if (value.length() > longest) {
            throw new IllegalArgumentException("Not %s: longer than %d characters".formatted(what, longest));
        }
        if (!shape.matcher(value).matches()) {
            throw new IllegalArgumentException("Not %s: '%s'".formatted(what, value));
        }
        return value;
    }
}
