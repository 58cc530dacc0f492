package org.posad.gate.authoring;

import java.util.Map;
import org.posad.catalog.ProgrammingLanguage;

/** Programs of other systems, as ours begin. */
final class Programs {

    private static final Map<ProgrammingLanguage, String> ENDINGS = Map.of(
            ProgrammingLanguage.PYTHON, ".py",
            ProgrammingLanguage.JAVA, ".java",
            ProgrammingLanguage.C, ".c",
            ProgrammingLanguage.CPP, ".cpp",
            ProgrammingLanguage.BASH, ".sh",
            ProgrammingLanguage.JAVASCRIPT, ".js",
            ProgrammingLanguage.SQL, ".sql");

    private Programs() {}

    static String ending(ProgrammingLanguage language) {
        return ENDINGS.getOrDefault(language, "");
    }

    static String comment(ProgrammingLanguage language, String text) {
        return switch (language) {
                    case PYTHON, BASH -> "# ";
                    case SQL -> "-- ";
                    case JAVA, C, CPP, JAVASCRIPT -> "// ";
                }
                + text + "\n";
    }

    /**
     * A program of one file under the name that ours have.
     *
     * @param name the file's, without its ending: what Java's class is called
     */
    static String renamed(ProgrammingLanguage language, String name, String content) {
        return language == ProgrammingLanguage.JAVA
                ? content.replaceAll("\\b" + name + "\\b", "Main").replaceAll("(?m)^package [^;]+;\\n", "")
                : content;
    }
}
