package org.posad.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** A language that students write in, and the file where a program of it begins. */
public enum ProgrammingLanguage {
    PYTHON("python", "main.py"),
    JAVA("java", "Main.java"),
    C("c", "main.c"),
    CPP("cpp", "main.cpp"),
    BASH("bash", "main.sh"),
    JAVASCRIPT("javascript", "main.js"),
    SQL("sql", "main.sql");

    private final String code;
    private final String mainFile;

    ProgrammingLanguage(String code, String mainFile) {
        this.code = code;
        this.mainFile = mainFile;
    }

    /** As course files and the editor name it. */
    @JsonValue
    public String code() {
        return code;
    }

    public String mainFile() {
        return mainFile;
    }

    @JsonCreator
    public static ProgrammingLanguage of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a programming language: '%s'".formatted(code)));
    }
}
