package org.posad.sandbox.inside;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be done: {@code [-DNAME=VALUE…] java MAIN ARGUMENT…} or {@code javac ARGUMENT…}, where MAIN is a class or a
 * source file.
 */
record Call(Map<String, String> properties, boolean isCompilation, List<String> words) {

    private static final Set<String> CLASS_PATH = Set.of("-cp", "-classpath", "--class-path");
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

    /** With {@code *.java} spelled out, as a shell does, and the stars of a class path, as the command javac does. */
    String[] compilerArguments() {
        var arguments = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (i > 0 && CLASS_PATH.contains(words.get(i - 1))) {
                arguments.add(Arrays.stream(word.split(":", -1)).map(Call::jars).collect(joining(":")));
            } else {
                arguments.addAll(word.endsWith("*.java") ? files(word, ".java") : List.of(word));
            }
        }
        return arguments.toArray(String[]::new);
    }

    private boolean isSource() {
        return words.getFirst().endsWith(".java");
    }

    private static String jars(String part) {
        return part.equals("*") || part.endsWith("/*") ? String.join(":", files(part, ".jar")) : part;
    }

    /** What a pattern stands for; the pattern itself if there are no such files. */
    private static List<String> files(String pattern, String ending) {
        String folder = pattern.substring(0, pattern.lastIndexOf('*'));
        String[] names = new File(folder.isEmpty() ? "." : folder)
                .list((_, name) -> name.endsWith(ending) && !name.startsWith("."));
        if (names == null || names.length == 0) {
            return List.of(pattern);
        }
        Arrays.sort(names);
        return Arrays.stream(names).map(name -> folder + name).toList();
    }
}
