package org.posad.sandbox.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posad.sandbox.box.Allowance;
import org.posad.sandbox.box.BoxFile;
import org.posad.sandbox.box.Ending;
import org.posad.sandbox.box.Job;
import org.posad.sandbox.box.Report;
import org.posad.sandbox.box.Runner;
import org.posad.sandbox.content.Bytes;
import org.posad.sandbox.languages.Command;
import org.posad.sandbox.languages.Language;

/** Compiles in a box like any other; compilers read hostile input too. */
final class Compiler {

    private static final Bytes TOO_SLOW = Bytes.of("Compilation time limit exceeded.");
    private static final String TOO_LARGE = "Compilation memory limit exceeded.";

    private final Runner runner;
    private final Artefacts artefacts;
    private final Allowance allowance;
    private final long mostBytes;

    /** Compiles within the allowance, whatever a submission allows its program; artefacts up to so many bytes. */
    Compiler(Runner runner, Artefacts artefacts, Allowance allowance, long mostBytes) {
        this.runner = runner;
        this.artefacts = artefacts;
        this.allowance = allowance;
        this.mostBytes = mostBytes;
    }

    /** What a program consists of when it is to run: the sources themselves where there is nothing to compile. */
    Compilation compile(Language language, @Nullable String options, List<BoxFile> sources) {
        if (language.compile() == null || (language.isMultiFile() && !hasCompileScript(sources))) {
            return new Compilation.Compiled(sources, Bytes.NONE);
        }
        String command = Command.of(language.compile(), options, null, allowance);
        var job = new Job(sources, Bytes.NONE, command, allowance, true, mostBytes);
        return artefacts.of(
                SourceDigest.of(language.toolchain(), command, sources), () -> compilation(runner.run(job)));
    }

    private static boolean hasCompileScript(List<BoxFile> sources) {
        return sources.stream().anyMatch(file -> file.path().equals(Language.COMPILE_SCRIPT));
    }

    private static Compilation compilation(Report report) {
        return switch (report.ending()) {
            case Ending.Exited(int code) when code == 0 -> new Compilation.Compiled(report.files(), report.out());
            case Ending.Exited _ -> new Compilation.Rejected(report.out());
            case Ending.Signalled(int signal) ->
                new Compilation.Rejected(
                        withRemark(report.out(), "The compiler was ended by signal %d.".formatted(signal)));
            case Ending.OutOfMemory _ -> new Compilation.Rejected(withRemark(report.out(), TOO_LARGE));
            case Ending.OutOfCpuTime _, Ending.OutOfWallTime _ -> new Compilation.Rejected(TOO_SLOW);
            case Ending.Failed(String reason) -> new Compilation.Failed(reason);
        };
    }

    private static Bytes withRemark(Bytes output, String remark) {
        return Bytes.of(output.isEmpty() ? remark : output + "\n" + remark);
    }
}
