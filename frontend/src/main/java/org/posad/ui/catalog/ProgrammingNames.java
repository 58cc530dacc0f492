package org.posad.ui.catalog;

import org.posad.catalog.ProgrammingLanguage;

/** Programming languages as they write themselves, in any language of people. */
final class ProgrammingNames {

    private ProgrammingNames() {}

    static String of(ProgrammingLanguage language) {
        return switch (language) {
            case PYTHON -> "Python";
            case JAVA -> "Java";
            case C -> "C";
            case CPP -> "C++";
            case BASH -> "Bash";
            case JAVASCRIPT -> "JavaScript";
            case SQL -> "SQL";
        };
    }
}
