package org.posad.catalog.reading;

import java.util.Optional;
import org.posad.catalog.ProgrammingLanguage;

/**
 * A program in a text that is run, and what the text says of it.
 *
 * @param line of its first fence, from 1
 * @param input what is typed when it is run
 * @param output what it prints; empty if the text does not say
 */
public record Demonstration(
        String file, int line, ProgrammingLanguage language, String program, String input, Optional<String> output) {}
