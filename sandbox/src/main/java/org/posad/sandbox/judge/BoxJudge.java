package org.posad.sandbox.judge;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posad.sandbox.LimitSettings;
import org.posad.sandbox.Settings;
import org.posad.sandbox.box.BoxFile;
import org.posad.sandbox.box.BoxUnavailable;
import org.posad.sandbox.box.Job;
import org.posad.sandbox.box.Report;
import org.posad.sandbox.box.Runner;
import org.posad.sandbox.content.Bytes;
import org.posad.sandbox.languages.Command;
import org.posad.sandbox.languages.Language;
import org.posad.sandbox.languages.Trial;
import org.posad.sandbox.submissions.Judge;
import org.posad.sandbox.submissions.Limits;
import org.posad.sandbox.submissions.Result;
import org.posad.sandbox.submissions.Sender;
import org.posad.sandbox.submissions.Status;
import org.posad.sandbox.submissions.Task;

/** Compiles and runs tasks in boxes, each step in a fresh one, and compares. */
public final class BoxJudge implements Judge, Trial {

    private final Runner runner;
    private final Compiler compiler;
    private final Limits most;

    public BoxJudge(Runner runner, Settings settings, LimitSettings limits) {
        this.runner = runner;
        this.most = most(limits);
        var artefacts = new Artefacts(settings.artefactsSize().toBytes());
        long mostBytes =
                Math.min(settings.boxSize().toBytes(), settings.artefactsSize().toBytes());
        this.compiler = new Compiler(runner, artefacts, most.allowance(), mostBytes);
    }

    @Override
    public Result judge(Task task) {
        try {
            return switch (compiler.compile(task.language(), task.compilerOptions(), sources(task))) {
                case Compilation.Compiled compiled -> run(task, compiled);
                case Compilation.Rejected(Bytes output) -> Result.compilationError(orNull(output));
                case Compilation.Failed(String reason) -> Result.internalError(reason);
            };
        } catch (BoxUnavailable e) {
            return Result.internalError(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Optional<String> fault(Language language, List<BoxFile> files, Bytes stdin, Bytes expected) {
        Result result =
                judge(new Task(language, null, null, null, stdin, expected, most, false, null, files, Sender.UNKNOWN));
        return result.status() == Status.ACCEPTED ? Optional.empty() : Optional.of(result.toString());
    }

    private Result run(Task task, Compilation.Compiled program) {
        Bytes compileOutput = orNull(program.output());
        String command = Command.of(
                task.language().run(), null, task.arguments(), task.limits().allowance());
        var job = new Job(
                program.files(),
                task.stdin() == null ? Bytes.NONE : task.stdin(),
                command,
                task.limits().allowance(),
                task.redirectStderr(),
                0);
        var reports = new ArrayList<Report>();
        Result result;
        do {
            Report report = runner.run(job);
            reports.add(report);
            result = Verdict.result(task, report, compileOutput);
        } while (result.status() == Status.ACCEPTED
                && reports.size() < task.limits().runs());
        return reports.size() == 1 ? result : withMeans(result, reports);
    }

    /** Several runs count by their mean time and memory; everything else is the last one's. */
    private static Result withMeans(Result last, List<Report> reports) {
        if (last.status() == Status.INTERNAL_ERROR) {
            return last;
        }
        double nanos = reports.stream()
                .mapToLong(report -> report.cpu().toNanos())
                .average()
                .orElse(0);
        double memory = reports.stream().mapToLong(Report::memoryKb).average().orElse(0);
        return new Result(
                last.status(),
                last.stdout(),
                last.stderr(),
                last.compileOutput(),
                last.message(),
                last.exitCode(),
                last.exitSignal(),
                Duration.ofNanos(Math.round(nanos)),
                last.wallTime(),
                Math.round(memory));
    }

    /** The source wins over a file of the same name in the archive. */
    private static List<BoxFile> sources(Task task) {
        String name = task.language().source();
        if (name == null || task.source() == null) {
            return task.additional();
        }
        var sources = new ArrayList<BoxFile>();
        sources.add(new BoxFile(name, task.source()));
        task.additional().stream().filter(file -> !file.path().equals(name)).forEach(sources::add);
        return sources;
    }

    private static Limits most(LimitSettings limits) {
        return new Limits(
                limits.maxCpuTimeLimit(),
                0,
                limits.maxWallTimeLimit(),
                limits.maxMemoryLimit(),
                limits.maxStackLimit(),
                limits.maxMaxProcessesAndOrThreads(),
                limits.maxMaxFileSize(),
                1);
    }

    private static @Nullable Bytes orNull(Bytes bytes) {
        return bytes.isEmpty() ? null : bytes;
    }
}
