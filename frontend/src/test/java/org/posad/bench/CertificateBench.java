package org.posad.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.posad.certification.StatusListSample;
import org.posad.certification.proof.DataIntegrity;
import org.posad.certification.proof.SigningKey;

/** Issuing and checking, few and many. */
record CertificateBench(RunningPlatform platform, BenchDatabase database) {

    private static final int CERTIFICATES = 300;
    private static final int CROWD = 1_000_000;
    private static final int SECONDS = 20;
    private static final int RATE = 100;
    private static final String KEY = "posad_bench";

    List<Figure> measure() throws Exception {
        var issuing = issuing();
        var pages = List.copyOf(database.issued());
        var first = new PageLoad(platform, pages).ask(10, CERTIFICATES / 10);
        var few = new PageLoad(platform, pages).ask(RATE, SECONDS);
        database.crowd(CROWD);
        var many = new PageLoad(platform, pages).ask(RATE, SECONDS);
        return List.of(
                issuing,
                new Figure(
                        "first visit to a page, its signature checked, p95 at 10/s",
                        Figure.milliseconds(first.percentile(95)),
                        "median " + Figure.milliseconds(first.median()),
                        "none set",
                        true),
                page("check page at 100/s, p95", few, "≤ 50 ms", 50),
                page("check page at 100/s among a million certificates, p95", many, "≤ 60 ms", 60),
                bulk(),
                statusList());
    }

    /** From the order to the last file in the store, signing, PDF and pictures included. */
    private Figure issuing() throws Exception {
        database.graduates(CERTIFICATES);
        var seconds = Samples.time(() -> {
                    database.order();
                    while (database.unissued() > 0) {
                        Thread.sleep(50);
                    }
                    return true;
                })
                / 1000;
        var rate = CERTIFICATES / seconds;
        return new Figure(
                "certificates issued, two PDFs, PNG and SVG included",
                String.format(Locale.ROOT, "%.1f/s", rate),
                "%d at once".formatted(CERTIFICATES),
                "≥ 50/s (signing and PDF apart)",
                rate >= 50);
    }

    private static Figure page(String what, Samples samples, String target, double allowed) {
        return new Figure(
                what,
                Figure.milliseconds(samples.percentile(95)),
                "median %s, slowest %s"
                        .formatted(Figure.milliseconds(samples.median()), Figure.milliseconds(samples.percentile(100))),
                target,
                samples.percentile(95) <= allowed);
    }

    private Figure bulk() throws Exception {
        database.employer(HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(KEY.getBytes(StandardCharsets.UTF_8))));
        var rows = new StringBuilder("id_or_url,expected_name\n");
        database.anyThousand().forEach(code -> rows.append(code).append(",Somebody\n"));
        var request = HttpRequest.newBuilder(URI.create(platform.address("api/v1/verifications")))
                .header("Authorization", "Bearer " + KEY)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(rows.toString()))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var samples = new Samples(List.of());
            for (var round = 0; round < 5; round++) {
                samples = samples.and(Samples.time(() -> {
                    var answer = http.send(request, BodyHandlers.ofString());
                    if (answer.statusCode() != 200 || answer.body().lines().count() < 1000) {
                        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                    }
                    return answer;
                }));
            }
            return new Figure(
                    "bulk check of 1,000 (min / median of 5)",
                    Figure.milliseconds(samples),
                    "among a million certificates",
                    "≤ 3 s",
                    samples.median() <= 3000);
        }
    }

    private static Figure statusList() throws Exception {
        var key = new SigningKey(
                "did:web:learn.example.org#key",
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate());
        var proofs = new DataIntegrity();
        var list = StatusListSample.unsigned();
        var samples = new Samples(List.of());
        for (var round = 0; round < 5; round++) {
            samples = samples.and(Samples.time(() -> proofs.sign(list, key, Instant.now())));
        }
        return new Figure(
                "status list of %,d entries signed (min / median of 5)".formatted(StatusListSample.entries()),
                Figure.milliseconds(samples),
                "half of them revoked, at random",
                "≤ 1 s",
                samples.median() <= 1000);
    }
}
