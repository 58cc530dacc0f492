package org.posad.sandbox.languages;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.posad.sandbox.box.Allowance;
import org.posad.sandbox.box.BoxFile;
import org.posad.sandbox.box.Boxes;
import org.posad.sandbox.box.Ending;
import org.posad.sandbox.box.Job;
import org.posad.sandbox.content.Bytes;

/** Proves that a language works here: asks its version and runs its test program, both in boxes. */
public final class LanguageProof {

    private static final Allowance AMPLE =
            new Allowance(Duration.ofSeconds(10), Duration.ZERO, Duration.ofSeconds(20), 512_000, 0, 120, 1024);

    private final Boxes boxes;
    private final Trial trial;

    public LanguageProof(Boxes boxes, Trial trial) {
        this.boxes = boxes;
        this.trial = trial;
    }

    Language of(LanguageFile file) {
        Language language = file.asFound(version(file));
        var test = file.test();
        trial.fault(language, sources(file), Bytes.of(test.stdin()), Bytes.of(test.stdout()))
                .ifPresent(fault -> {
                    throw new IllegalStateException("its self-test failed: " + fault);
                });
        return language;
    }

    private String version(LanguageFile file) {
        var report = boxes.run(new Job(List.of(), Bytes.NONE, file.version(), AMPLE, true, 0));
        if (!report.ending().equals(new Ending.Exited(0))) {
            String fault = "'%s' came to %s %s".formatted(file.version(), report.ending(), report.out());
            throw report.ending() instanceof Ending.Exited
                    ? new BrokenToolchain(fault)
                    : new IllegalStateException(fault);
        }
        return report.out().toString();
    }

    private static List<BoxFile> sources(LanguageFile file) {
        var sources = new ArrayList<BoxFile>();
        if (file.source() != null && file.test().source() != null) {
            sources.add(new BoxFile(file.source(), Bytes.of(file.test().source())));
        }
        if (file.test().files() != null) {
            file.test().files().forEach((path, text) -> sources.add(new BoxFile(path, Bytes.of(text))));
        }
        return sources;
    }
}
