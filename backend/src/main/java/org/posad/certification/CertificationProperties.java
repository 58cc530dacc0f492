package org.posad.certification;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who issues, and with what key.
 *
 * @param key file with the private key, see {@link KeyFile}; none, and certificates wait
 * @param issuer name of the organisation, as certificates show it
 */
@ConfigurationProperties("posad.certificates")
record CertificationProperties(
        @Nullable Path key, @DefaultValue("Posad") String issuer) {}
