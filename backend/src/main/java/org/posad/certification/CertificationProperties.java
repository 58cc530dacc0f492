package org.posad.certification;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who issues, and with what key.
 *
 * @param key file with the private key, see {@link KeyFile}; none, and certificates wait
 * @param issuer name of the organisation, as certificates show it
 * @param webhookOrigins whom we may call for employers: {@code https://hr.example.org}
 * @param trustedIssuers other issuers, by their DIDs, whose keys and lists we may fetch: {@code did:web:other.example}
 */
@ConfigurationProperties("posad.certificates")
record CertificationProperties(
        @Nullable Path key,
        @DefaultValue("Posad") String issuer,
        @DefaultValue Set<String> webhookOrigins,
        @DefaultValue Set<String> trustedIssuers) {}
