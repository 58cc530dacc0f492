package org.posad.sandbox.box;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.posad.sandbox.box.Conversation.Answer;
import org.posad.sandbox.cgroup.ControlGroup;
import org.posad.sandbox.content.Bytes;

/** One isolated place, ready and waiting; runs one job and is over. */
final class Box {

    /** bwrap's outer process and the box's first one; they are not the program's. */
    private static final int KEEPERS = 2;

    private static final long GLANCE_MILLIS = 20;
    private static final long ANSWER_MILLIS = 5_000;

    private final int number;
    private final Process process;
    private final ControlGroup group;
    private final Conversation conversation;
    private final long emptyBytes;

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

    /** Runs the job to its end or to its limits. */
    Report run(Job job) {
        var allowance = job.allowance();
        group.limit(allowance.memoryKb() * 1024 + emptyBytes, allowance.processes() + KEEPERS);
        group.forgetMemoryPeak();
        var watch = new Watch(group, allowance);
        try {
            conversation.send(job);
            watch = new Watch(group, allowance);
            conversation.start(job);
            var answer = listen(watch);
            Ending limit = watchOver(answer, watch);
            return report(answer.orTimeout(ANSWER_MILLIS, TimeUnit.MILLISECONDS).join(), limit, watch);
        } catch (CompletionException e) {
            return lost(e.getCause() == null ? e : e.getCause(), watch);
        } catch (IOException e) {
            return lost(e, watch);
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

    /** The limit that made an end of the program, or null if it ended by itself. */
    private @Nullable Ending watchOver(CompletableFuture<Answer> answer, Watch watch) throws IOException {
        while (!endedWithinAGlance(answer)) {
            Ending limit = watch.isClosed() ? null : watch.passedLimit();
            if (limit != null) {
                conversation.stop();
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
    private Report lost(Throwable cause, Watch watch) {
        Ending ending = group.ranOutOfMemory()
                ? new Ending.OutOfMemory()
                : new Ending.Failed(String.valueOf(cause.getMessage()));
        return report(ending, watch, Bytes.NONE, Bytes.NONE, List.of());
    }

    private Report report(Ending ending, Watch watch, Bytes out, Bytes err, List<BoxFile> files) {
        long memoryKb = Math.max(0, group.memoryPeakBytes() - emptyBytes) / 1024;
        return new Report(ending, watch.cpu(), watch.wall(), memoryKb, out, err, files, group.ranOutOfProcesses());
    }
}
