package org.posad.certification;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where strangers reach us, and hence our name as an issuer ({@code did:web}). Whoever changes it becomes another
 * issuer.
 *
 * @param publicUrl scheme, host and port, no path: the DID is that of the whole host
 */
@ConfigurationProperties("posad")
record PublicAddress(@DefaultValue("http://localhost:8080") URI publicUrl) {

    PublicAddress {
        var path = publicUrl.getPath();
        if (publicUrl.getHost() == null || !(path == null || path.isEmpty() || path.equals("/"))) {
            throw new IllegalArgumentException(
                    "posad.public-url has to be like https://learn.example.org, without a path: " + publicUrl);
        }
    }

    /** {@code did:web:learn.example.org}; a port is written {@code %3A8080}. */
    String did() {
        var port = publicUrl.getPort();
        return "did:web:" + publicUrl.getHost() + (port < 0 ? "" : "%3A" + port);
    }

    /** @param path begins with a slash */
    String at(String path) {
        return "%s://%s%s".formatted(publicUrl.getScheme(), publicUrl.getRawAuthority(), path);
    }

    String page(CertificateId id) {
        return at("/verify/" + id);
    }

    String evidence(CertificateId id) {
        return at("/evidence/" + id);
    }

    String statusList(int number) {
        return at("/status/" + number);
    }

    String achievement(String course, int release) {
        return at("/achievements/%s/%d".formatted(course, release));
    }
}
