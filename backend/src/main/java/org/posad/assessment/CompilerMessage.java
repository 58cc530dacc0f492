package org.posad.assessment;

/**
 * What a compiler said about a place in the learner's code.
 *
 * @param line from 1
 * @param column from 1; 1 where the compiler names none
 */
public record CompilerMessage(String file, int line, int column, Severity severity, String text) {
    public enum Severity {
        ERROR,
        WARNING
    }
}
