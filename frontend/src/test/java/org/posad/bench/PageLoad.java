package org.posad.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Strangers who open pages of certificates at a steady rate, whether the ones before have been answered or not. */
record PageLoad(RunningPlatform platform, List<String> codes) {

    Samples ask(int perSecond, int seconds) throws InterruptedException {
        var times = new ConcurrentLinkedQueue<Double>();
        try (var http = HttpClient.newHttpClient();
                var strangers = Executors.newVirtualThreadPerTaskExecutor()) {
            var begin = System.nanoTime();
            for (var i = 0; i < perSecond * seconds; i++) {
                var due = begin + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                var code = codes.get(i % codes.size());
                var _ = strangers.submit(() -> {
                    open(http, code);
                    return times.add((System.nanoTime() - due) / 1e6); // from when it was due: waiting counts
                });
            }
        }
        if (times.size() < perSecond * seconds) {
            throw new IllegalStateException("Some pages were not answered");
        }
        return new Samples(List.copyOf(times));
    }

    private void open(HttpClient http, String code) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(platform.address("verify/" + code)))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(code + " answers " + answer.statusCode());
        }
    }
}
