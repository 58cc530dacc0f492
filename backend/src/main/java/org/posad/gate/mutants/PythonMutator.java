package org.posad.gate.mutants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Changes of Python, found by Python itself on its syntax tree. A file of a course is a stranger's, so that is done where
 * strangers' programs are run.
 */
public final class PythonMutator implements Mutator {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Runs a Python program. */
    @FunctionalInterface
    public interface Interpreter {
        String printed(String program, String input);
    }

    private final Interpreter interpreter;

    PythonMutator(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    @Override
    public List<Edit> edits(String content) {
        var edits = new ArrayList<Edit>();
        for (var found : JSON.readTree(interpreter.printed(program(), content))) {
            edits.add(edit(content, found));
        }
        return edits;
    }

    /** Python counts characters where Java counts halves of them. */
    private static Edit edit(String content, JsonNode found) {
        return new Edit(
                content.offsetByCodePoints(0, found.get(0).asInt()),
                content.offsetByCodePoints(0, found.get(1).asInt()),
                found.get(2).asString());
    }

    private static String program() {
        try (var script = Objects.requireNonNull(PythonMutator.class.getResourceAsStream("mutants.py"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
