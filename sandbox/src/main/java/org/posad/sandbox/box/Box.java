package org.posad.sandbox.box;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.posad.sandbox.box.Conversation.Answer;
import org.posad.sandbox.box.Standby.Waiting;
import org.posad.sandbox.cgroup.ControlGroup;
import org.posad.sandbox.content.Bytes;

/** One isolated place, ready and waiting; runs one job and is over. */
final class Box {

    /** bwrap's outer process and the box's first one; they are not the program's. */
    private static final int KEEPERS = 2;

    private static final long GLANCE_MILLIS = 20;
    private static final long ANSWER_MILLIS = 5_000;
    private static final Executor START_IS_OVERDUE = CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES);

    private final int number;
    private final Process process;
    private final ControlGroup group;
    private final Conversation conversation;
    private long emptyBytes;
    private Duration cpuUsed = Duration.ZERO;
    private boolean someoneWaits;

    /** Takes the process over; it has said that it is ready. */
    Box(int number, Process process, ControlGroup group, Conversation conversation) {
        this.number = number;
        this.process = process;
        this.group = group;
        this.conversation = conversation;
        this.emptyBytes = group.memoryBytes();
    }

    int number() {
        return number;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Starts a process that waits for its job; false if it did not come so far. What it has taken by then is not the job's. */
    boolean await(Waiting process) {
        var alarm = CompletableFuture.runAsync(this.process::destroyForcibly, START_IS_OVERDUE);
        try {
            conversation.await(process);
            emptyBytes = group.memoryBytes();
            cpuUsed = group.cpuTime();
            someoneWaits = true;
            return true;
        } catch (IOException e) {
            return false;
        } finally {
            alarm.cancel(false);
        }
    }

    /** Runs the job to its end or to its limits. */
    Report run(Job job) {
        var allowance = job.allowance();
        group.limit(allowance.memoryKb() * 1024 + emptyBytes, allowance.processes() + KEEPERS);
        group.forgetMemoryPeak();
        Watch watch = null;
        Ending limit = null;
        try {
            conversation.send(job, cpuUsed);
            watch = new Watch(group, allowance);
            if (someoneWaits && job.standby() != null) {
                conversation.order(job, job.standby().order());
            } else {
                conversation.start(job);
            }
            var answer = listen(watch);
            limit = watchOver(answer, watch);
            if (limit != null) {
                conversation.stop();
            }
            return report(answer.orTimeout(ANSWER_MILLIS, TimeUnit.MILLISECONDS).join(), limit, watch);
        } catch (CompletionException e) {
            return lost(limit, e.getCause() == null ? e : e.getCause(), watch);
        } catch (IOException e) {
            return lost(limit, e, watch);
        }
    }

    /** Kills what is left and waits until the kernel has let go of it; false if it would not. */
    boolean demolish(long patienceMillis) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        process.destroyForcibly(); // takes the box's first process with it, and that one all the others
        do {
            group.kill();
            if (process.waitFor(5, TimeUnit.MILLISECONDS) && group.remove()) {
                return true;
            }
        } while (System.nanoTime() < deadline);
        return false;
    }

    private CompletableFuture<Answer> listen(Watch watch) {
        var answer = new CompletableFuture<Answer>();
        Thread.ofPlatform().daemon().name("box-" + number).start(() -> {
            try {
                answer.complete(conversation.awaitAnswer(watch::close));
            } catch (IOException | RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    /** The limit that the program has passed, or null if it has ended by itself. */
    private static @Nullable Ending watchOver(CompletableFuture<Answer> answer, Watch watch) {
        while (!endedWithinAGlance(answer)) {
            Ending limit = watch.isClosed() ? null : watch.passedLimit();
            if (limit != null) {
                return limit;
            }
        }
        return null;
    }

    private static boolean endedWithinAGlance(CompletableFuture<Answer> answer) {
        return answer.copy()
                .completeOnTimeout(null, GLANCE_MILLIS, TimeUnit.MILLISECONDS)
                .handle((value, failure) -> value != null || failure != null)
                .join();
    }

    private Report report(Answer answer, @Nullable Ending limit, Watch watch) {
        Ending ending = limit;
        if (ending == null && group.ranOutOfMemory()) {
            ending = new Ending.OutOfMemory();
        }
        if (ending == null) {
            ending = answer.signal() > 0 ? new Ending.Signalled(answer.signal()) : new Ending.Exited(answer.exitCode());
        }
        return report(ending, watch, answer.out(), answer.err(), answer.files());
    }

    /** The box went down with its program, or would not take it in. */
    private Report lost(@Nullable Ending limit, Throwable cause, @Nullable Watch watch) {
        Ending ending = limit;
        if (ending == null) {
            ending = group.ranOutOfMemory()
                    ? new Ending.OutOfMemory()
                    : new Ending.Failed(cause.getMessage() == null ? "The box does not answer" : cause.getMessage());
        }
        return report(ending, watch, Bytes.NONE, Bytes.NONE, List.of());
    }

    private Report report(Ending ending, @Nullable Watch watch, Bytes out, Bytes err, List<BoxFile> files) {
        long memoryKb = Math.max(0, group.memoryPeakBytes() - emptyBytes) / 1024;
        Duration cpu = watch == null ? Duration.ZERO : watch.cpu();
        Duration wall = watch == null ? Duration.ZERO : watch.wall();
        return new Report(ending, cpu, wall, memoryKb, out, err, files, group.ranOutOfProcesses());
    }
}
