package org.posad.certification;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calls an employer's address. Redirects are not followed, and what is answered is not read. */
@Component
class StatusCall {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    StatusCall(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Call(URI address, String secret, RevocationReason reason) {}

    /**
     * @param job certificate and employer, as {@link Watches} writes them
     * @throws IOException to be tried again
     */
    void make(String job) throws IOException, InterruptedException {
        var certificate = job.substring(0, job.indexOf(' '));
        var employer = job.substring(job.indexOf(' ') + 1);
        var call = jdbc.sql("""
                        select k.webhook, k.webhook_secret, c.revocation_reason
                        from employer_key k, certificate c
                        where k.key_digest = ? and k.webhook is not null
                            and c.certificate_id = ? and c.revoked_at is not null
                        """)
                .params(employer, certificate)
                .query((row, _) -> new Call(
                        URI.create(row.getString("webhook")),
                        row.getString("webhook_secret"),
                        RevocationReason.valueOf(row.getString("revocation_reason"))))
                .optional();
        if (call.isPresent()) {
            make(call.get(), certificate);
        }
    }

    private void make(Call call, String certificate) throws IOException, InterruptedException {
        var status = call.reason() == RevocationReason.REPLACED ? "replaced" : "revoked";
        var body = "{\"certificate\":\"%s\",\"verdict\":\"%s\",\"reason\":\"%s\"}"
                .formatted(certificate, status, call.reason().name().toLowerCase(Locale.ROOT));
        var time = String.valueOf(clock.instant().getEpochSecond());
        var request = HttpRequest.newBuilder(call.address())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Posad-Timestamp", time)
                .header("Posad-Signature", "sha256=" + signature(call.secret(), time + "." + body))
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, BodyHandlers.discarding());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("%s answers %d".formatted(call.address().getHost(), answer.statusCode()));
        }
    }

    /** HMAC-SHA256, lower-case hex. */
    static String signature(String secret, String said) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(said.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
