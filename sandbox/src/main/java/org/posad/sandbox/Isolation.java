package org.posad.sandbox;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posad.sandbox.box.Boxes;

/**
 * How well programs are kept apart on this machine.
 *
 * @param boxes null if programs cannot be run safely, and so not at all
 * @param missing sentences for people: what would make it better, or possible
 */
public record Isolation(@Nullable Boxes boxes, String description, List<String> missing) implements AutoCloseable {

    /** Why no program is run, if so. */
    public Optional<String> obstacle() {
        return boxes == null ? Optional.of(String.join(" ", missing)) : Optional.empty();
    }

    @Override
    public void close() {
        if (boxes != null) {
            boxes.close();
        }
    }
}
