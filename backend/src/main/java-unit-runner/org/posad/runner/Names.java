package org.posad.runner;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a learner's class may be called: not what the tests' classes or a library's are, for the tests would be compiled
 * or run with the wrong one.
 */
final class Names {

    private static final Pattern WHOLE_PACKAGE = Pattern.compile("import\\s+([\\w.]+)\\.\\*\\s*;");

    private Names() {}

    static void checkLibraries(Set<String> program) throws Compiler.Refused {
        for (var name : program) {
            if (name.contains(".") && exists(name)) {
                throw refused(name, "a library has a class of that name");
            }
        }
    }

    /** The simple names that the tests use and leave to the compiler to find in a whole package. */
    static void checkTests(Set<String> program, Collection<String> tests, Set<String> compiled)
            throws Compiler.Refused {
        for (var name : program) {
            if (compiled.contains(name)) {
                throw refused(name, "the tests have a class of that name");
            }
            for (var test : tests) {
                if (uses(test, name) && packages(test).stream().anyMatch(each -> exists(each + "." + name))) {
                    throw refused(name, "Java has a class of that name, and the tests use it");
                }
            }
        }
    }

    private static boolean uses(String test, String name) {
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                .matcher(test)
                .find();
    }

    private static Set<String> packages(String test) {
        var packages = new LinkedHashSet<String>();
        Stream.concat(
                        Stream.of("java.lang"),
                        WHOLE_PACKAGE.matcher(test).results().map(found -> found.group(1)))
                .forEach(packages::add);
        return packages;
    }

    private static boolean exists(String name) {
        try {
            Class.forName(name, false, Names.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private static Compiler.Refused refused(String name, String why) {
        return new Compiler.Refused("Main.java:1: error: %s: %s; choose another".formatted(name, why));
    }
}
