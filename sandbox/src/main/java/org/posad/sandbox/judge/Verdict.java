package org.posad.sandbox.judge;

import org.jspecify.annotations.Nullable;
import org.posad.sandbox.box.Ending;
import org.posad.sandbox.box.Report;
import org.posad.sandbox.content.Bytes;
import org.posad.sandbox.submissions.Result;
import org.posad.sandbox.submissions.Status;
import org.posad.sandbox.submissions.Task;

/** Turns what happened in the box into a status. Order: time, signal, exit code, comparison; so a crash wins over a right output. */
record Verdict(
        Status status,
        @Nullable String message,
        int exitCode,
        @Nullable Integer exitSignal) {

    private static final int SIGKILL = 9;

    static Result result(Task task, Report report, @Nullable Bytes compileOutput) {
        if (report.ending() instanceof Ending.Failed(String reason)) {
            return Result.internalError(reason);
        }
        Verdict verdict = of(task, report);
        return new Result(
                verdict.status,
                orNull(report.out()),
                orNull(report.err()),
                compileOutput,
                verdict.message,
                verdict.exitCode,
                verdict.exitSignal,
                report.cpu(),
                report.wall(),
                report.memoryKb());
    }

    static Verdict of(Task task, Report report) {
        boolean tooSlow = report.cpu().compareTo(task.limits().allowance().cpu()) > 0;
        return switch (report.ending()) {
            case Ending.OutOfMemory _ -> killed(Status.OTHER_SIGNAL, "Memory limit exceeded");
            case Ending.OutOfCpuTime _ -> killed(Status.TIME_LIMIT_EXCEEDED, "Time limit exceeded");
            case Ending.OutOfWallTime _ -> killed(Status.TIME_LIMIT_EXCEEDED, "Time limit exceeded (wall clock)");
            case Ending.Signalled _, Ending.Exited _
            when tooSlow -> new Verdict(Status.TIME_LIMIT_EXCEEDED, "Time limit exceeded", 0, null);
            case Ending.Signalled(int signal) ->
                new Verdict(Status.ofSignal(signal), ofSignal(signal, task, report), 0, signal);
            case Ending.Exited(int code) when code != 0 -> ofFailure(code, task, report);
            case Ending.Exited _ -> new Verdict(compare(task, report), null, 0, null);
            case Ending.Failed(String reason) -> new Verdict(Status.INTERNAL_ERROR, reason, 0, null);
        };
    }

    private static Verdict killed(Status status, String message) {
        return new Verdict(status, message, 0, SIGKILL);
    }

    private static String ofSignal(int signal, Task task, Report report) {
        return Status.ofSignal(signal) == Status.SIGXFSZ && filledItsOutput(task, report)
                ? "Output limit exceeded"
                : "Caught fatal signal %d%s".formatted(signal, remark(report));
    }

    /** Python and Java meet the end of the output file as an exception, and leave with a code of their own. */
    private static Verdict ofFailure(int code, Task task, Report report) {
        return filledItsOutput(task, report)
                ? new Verdict(Status.SIGXFSZ, "Output limit exceeded", code, null)
                : new Verdict(Status.NZEC, "Exited with error status %d%s".formatted(code, remark(report)), code, null);
    }

    private static Status compare(Task task, Report report) {
        return OutputComparison.equal(task.expectedOutput(), orNull(report.out()))
                ? Status.ACCEPTED
                : Status.WRONG_ANSWER;
    }

    private static boolean filledItsOutput(Task task, Report report) {
        long cap = task.limits().fileSize() * 1024L;
        return report.out().length() >= cap || report.err().length() >= cap;
    }

    private static String remark(Report report) {
        return report.forksRefused() ? "; it wanted more processes or threads than it may have" : "";
    }

    private static @Nullable Bytes orNull(Bytes bytes) {
        return bytes.isEmpty() ? null : bytes;
    }
}
