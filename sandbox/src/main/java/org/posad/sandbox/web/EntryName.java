package org.posad.sandbox.web;

import java.util.regex.Pattern;

/** The name of an archive's entry, before anything is made of it. */
final class EntryName {

    private static final int LONGEST = 512;
    private static final int DEEPEST = 16;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private EntryName() {}

    /** The path of the entry inside of the box. */
    static String check(String name) throws UnacceptableArchive {
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        String shown = CONTROL.matcher(path.length() > 80 ? path.substring(0, 80) + "…" : path)
                .replaceAll("?");
        if (path.isEmpty() || path.length() > LONGEST) {
            throw new UnacceptableArchive(
                    "holds an entry without a name or with one that is too long: '%s'".formatted(shown));
        }
        if (path.startsWith("/") || path.contains("\\") || CONTROL.matcher(path).find()) {
            throw new UnacceptableArchive("holds a name that is not a relative path: '%s'".formatted(shown));
        }
        String[] parts = path.split("/", -1);
        if (parts.length > DEEPEST) {
            throw new UnacceptableArchive("holds folders that are too deep: '%s'".formatted(shown));
        }
        for (String part : parts) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                throw new UnacceptableArchive("holds a name that leads out of its folder: '%s'".formatted(shown));
            }
        }
        return path;
    }
}
