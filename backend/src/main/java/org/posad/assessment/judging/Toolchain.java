package org.posad.assessment.judging;

import org.jspecify.annotations.Nullable;
import org.posad.catalog.ProgrammingLanguage;

/** How a language is run by the sandbox: Judge0's id for a single file, scripts for several. */
enum Toolchain {
    PYTHON(71, "script.py", null, "exec python3 main.py"),
    JAVA(62, "Main.java", "javac -encoding UTF-8 *.java", "exec java Main"),
    C(50, "main.c", "gcc *.c -lm", "exec ./a.out"),
    CPP(54, "main.cpp", "g++ *.cpp", "exec ./a.out"),
    BASH(46, "script.sh", null, "exec bash main.sh"),
    JAVASCRIPT(63, "script.js", null, "exec node main.js"),
    SQL(82, "script.sql", null, "sqlite3 -bail db.sqlite < main.sql");

    private final int languageId;
    private final String sandboxFile;
    private final @Nullable String compile;
    private final String run;

    Toolchain(int languageId, String sandboxFile, @Nullable String compile, String run) {
        this.languageId = languageId;
        this.sandboxFile = sandboxFile;
        this.compile = compile;
        this.run = run;
    }

    static Toolchain of(ProgrammingLanguage language) {
        return switch (language) {
            case PYTHON -> PYTHON;
            case JAVA -> JAVA;
            case C -> C;
            case CPP -> CPP;
            case BASH -> BASH;
            case JAVASCRIPT -> JAVASCRIPT;
            case SQL -> SQL;
        };
    }

    int languageId() {
        return languageId;
    }

    /** What the sandbox calls the single file that it is given. */
    String sandboxFile() {
        return sandboxFile;
    }

    @Nullable
    String compile() {
        return compile;
    }

    String run() {
        return run;
    }

    Diagnosis diagnosis() {
        return switch (this) {
            case PYTHON -> new PythonDiagnosis();
            case JAVA -> new JavaDiagnosis();
            case C, CPP -> new GccDiagnosis();
            case BASH -> new BashDiagnosis();
            case JAVASCRIPT -> new NodeDiagnosis();
            case SQL -> new SqliteDiagnosis();
        };
    }
}
