package org.posad.catalog;

/**
 * Something in a course's files that keeps it from being published.
 *
 * @param file relative to the folder of the courses
 * @param line from 1
 * @param remedy what the author can do about it
 */
public record CourseFault(String file, int line, String problem, String remedy) {

    @Override
    public String toString() {
        return "%s:%d: %s %s".formatted(file, line, problem, remedy);
    }
}
