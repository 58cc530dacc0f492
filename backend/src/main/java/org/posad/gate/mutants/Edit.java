package org.posad.gate.mutants;

/**
 * Puts a text in the place of another.
 *
 * @param start of the characters to be replaced (UTF-16), from 0
 * @param end behind the last of them
 */
record Edit(int start, int end, String text) {

    String in(String content) {
        return content.substring(0, start) + text + content.substring(end);
    }
}
