package org.posad.runner;

import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a learner's class may descend from. Sets, maps and numbers decide what they are equal to or compare as by their own
 * methods, and an assertion of the learner's own holds whenever it likes.
 */
final class Kinship {

    /** What the equality of Java's own collections rests on. */
    private static final Set<String> DECIDING =
            Set.of("size", "isEmpty", "contains", "containsAll", "iterator", "entrySet", "keySet", "values", "get");

    private Kinship() {}

    static void check(ClassModel model) throws Compiler.Refused {
        for (var parent : Stream.concat(model.superclass().stream(), model.interfaces().stream())
                .toList()) {
            var name = parent.asInternalName();
            if (name.startsWith("org/") || name.startsWith("java/math/")) {
                throw refused(model, parent);
            }
            if (name.startsWith("java/") && decidesEquality(name) && declaresDeciding(model)) {
                throw refused(model, parent);
            }
        }
    }

    private static boolean declaresDeciding(ClassModel model) {
        return model.methods().stream()
                .anyMatch(method -> DECIDING.contains(method.methodName().stringValue()));
    }

    private static boolean decidesEquality(String name) {
        try {
            var parent = Class.forName(name.replace('/', '.'), false, ClassLoader.getPlatformClassLoader());
            return Collection.class.isAssignableFrom(parent) || Map.class.isAssignableFrom(parent);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static Compiler.Refused refused(ClassModel model, ClassEntry parent) {
        var name = parent.asInternalName().replaceFirst(".*/", "");
        return Rules.refused(model, "a class of one's own may not be a " + name + " in this exercise");
    }
}
