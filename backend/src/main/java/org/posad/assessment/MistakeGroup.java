package org.posad.assessment;

import java.util.List;
import java.util.Optional;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.Text;

/**
 * People whose programs fail in the same way, which no author foresaw. Who they are is not said.
 *
 * @param people how many they are
 * @param samples a few of their programs, all different
 * @param verdict on the first of them, as its author may see it
 * @param explanation that an instructor has given
 */
public record MistakeGroup(
        ExerciseId exercise,
        Behaviour behaviour,
        int people,
        List<SourceCode> samples,
        Verdict verdict,
        Optional<Text> explanation) {}
