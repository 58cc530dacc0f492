package org.posad.sandbox.inside;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be done: {@code [-DNAME=VALUE…] java MAIN ARGUMENT…} or {@code javac ARGUMENT…}, where MAIN is a class or a
 * source file.
 */
record Call(Map<String, String> properties, boolean isCompilation, List<String> words) {

    private static final String SOURCE_LAUNCHER = "com.sun.tools.javac.launcher.SourceLauncher";

    static Call of(String[] words) {
        var properties = new LinkedHashMap<String, String>();
        int next = 0;
        for (; words[next].startsWith("-D"); next++) {
            int equals = words[next].indexOf('=');
            properties.put(words[next].substring(2, equals), words[next].substring(equals + 1));
        }
        var rest = Arrays.asList(words).subList(next + 1, words.length);
        return new Call(properties, words[next].equals("javac"), rest);
    }

    /** The name of the class whose main method is wanted; a source file is the JDK's own launcher's business. */
    String program() {
        return isSource() ? SOURCE_LAUNCHER : words.getFirst();
    }

    String[] arguments() {
        return (isSource() ? words : words.subList(1, words.size())).toArray(String[]::new);
    }

    /** With {@code *.java} spelled out, as a shell does. */
    String[] compilerArguments() {
        var arguments = new ArrayList<String>();
        for (String word : words) {
            arguments.addAll(word.endsWith("*.java") ? sources(word) : List.of(word));
        }
        return arguments.toArray(String[]::new);
    }

    private boolean isSource() {
        return words.getFirst().endsWith(".java");
    }

    private static List<String> sources(String pattern) {
        String folder = pattern.substring(0, pattern.length() - "*.java".length());
        String[] names = new File(folder.isEmpty() ? "." : folder)
                .list((_, name) -> name.endsWith(".java") && !name.startsWith("."));
        if (names == null || names.length == 0) {
            return List.of(pattern);
        }
        Arrays.sort(names);
        return Arrays.stream(names).map(name -> folder + name).toList();
    }
}
