package org.posad.catalog;

import java.util.List;

/**
 * An exercise as a student sees it.
 *
 * @param task what to do, rendered and sanitised
 * @param points for a full solution
 * @param starter the files to begin with, the program's main file first
 * @param examples the visible cases, where there are any
 * @param hints to be opened one by one
 */
public record Exercise(
        ExerciseId id,
        Text title,
        Text task,
        Kind kind,
        ProgrammingLanguage programming,
        int points,
        List<String> skills,
        List<SourceFile> starter,
        List<Example> examples,
        List<Text> hints) {

    /** How an exercise is answered. */
    public enum Kind {
        IO,
        UNIT,
        SQL,
        QUIZ,
        PREDICT,
        FIX,
        FILL,
        PARSONS
    }

    public record Example(Text name, String input, String output) {}
}
