package org.posad.assessment.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Hands in one batch of runs, and asks after it until all have ended. */
final class Batches {

    private static final Duration PATIENCE_WHEN_BUSY = Duration.ofSeconds(10);
    /** A run takes 20 s at most; the rest is its place in the sandbox's queue. */
    private static final Duration PATIENCE_WHEN_SILENT = Duration.ofMinutes(10);

    private static final int TRIES = 4;

    private final SandboxApi api;

    Batches(SandboxApi api) {
        this.api = api;
    }

    List<Reply> run(List<Run> runs, Sandbox.Progress progress) throws SandboxFault {
        var tokens = post(runs);
        var replies = new ArrayList<@Nullable Reply>(Collections.nCopies(runs.size(), null));
        var pauses = new Pauses(Duration.ofMillis(10), 1.3, Duration.ofMillis(100));
        var heard = System.nanoTime();
        while (replies.contains(null)) {
            pauses.pause();
            if (askAfter(tokens, replies)) {
                heard = System.nanoTime();
                progress.now(Collections.unmodifiableList(new ArrayList<>(replies)));
            } else if (System.nanoTime() - heard > PATIENCE_WHEN_SILENT.toNanos()) {
                throw SandboxFault.unavailable("The sandbox does not come to an end");
            }
        }
        return replies.stream().map(Batches::present).toList();
    }

    private List<String> post(List<Run> runs) throws SandboxFault {
        var pauses = new Pauses(Duration.ofMillis(50), 1.5, Duration.ofSeconds(1));
        var since = System.nanoTime();
        while (true) {
            try {
                return tokens(Answers.to(() -> api.submit(new SandboxApi.Batch(runs))), runs.size());
            } catch (SandboxBusy e) {
                if (System.nanoTime() - since > PATIENCE_WHEN_BUSY.toNanos()) {
                    throw e;
                }
                pauses.pause();
            }
        }
    }

    private static List<String> tokens(List<Map<String, Object>> created, int runs) throws SandboxFault {
        if (created.size() != runs) {
            throw SandboxFault.unavailable("The sandbox took %d runs of %d".formatted(created.size(), runs));
        }
        return created.stream()
                .map(each -> {
                    if (each.get("token") instanceof String token) {
                        return token;
                    }
                    throw new IllegalStateException("The sandbox refuses the run: " + each);
                })
                .toList();
    }

    /** Asks only after those that have not ended: outputs may be large. */
    private boolean askAfter(List<String> tokens, List<@Nullable Reply> replies) throws SandboxFault {
        var open = IntStream.range(0, tokens.size())
                .filter(i -> replies.get(i) == null)
                .boxed()
                .toList();
        var answer = ask(String.join(",", open.stream().map(tokens::get).toList()));
        if (answer.size() != open.size()) {
            throw SandboxFault.unavailable("The sandbox answers for other runs than asked");
        }
        var news = false;
        for (int i = 0; i < open.size(); i++) {
            var reply = checked(answer.get(i));
            if (reply.isFinished()) {
                replies.set(open.get(i), reply);
                news = true;
            }
        }
        return news;
    }

    /** A lost answer is not a lost run: the tokens are good for another question. */
    private List<@Nullable Reply> ask(String tokens) throws SandboxFault {
        var pauses = new Pauses(Duration.ofMillis(100), 3, Duration.ofSeconds(1));
        for (int tried = 1; ; tried++) {
            try {
                return Answers.to(() -> api.replies(tokens)).submissions();
            } catch (SandboxFault e) {
                if (tried == TRIES) {
                    throw e;
                }
                pauses.pause();
            }
        }
    }

    private static Reply checked(@Nullable Reply reply) throws SandboxFault {
        if (reply == null) {
            throw SandboxFault.unavailable("The sandbox has forgotten the run; it was restarted");
        }
        if (reply.isSandboxsFault()) {
            throw new SandboxFault(SandboxFault.Kind.FAILED_RUN, "The sandbox failed: " + reply.remark(), null);
        }
        return reply;
    }

    private static Reply present(@Nullable Reply reply) {
        if (reply == null) {
            throw new IllegalStateException("A run without an end");
        }
        return reply;
    }
}
