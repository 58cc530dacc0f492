package org.posad.sandbox.callbacks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a callback goes. */
public record CallbackUrl(URI uri) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /**
     * Reads an address.
     *
     * @param allowed hosts that callbacks may go to, in lower case
     * @return nothing if it is no address of the web, or not one of an allowed host
     */
    public static Optional<CallbackUrl> of(String text, Set<String> allowed) {
        try {
            var uri = new URI(text.strip());
            boolean good = uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && allowed.contains(uri.getHost().toLowerCase(Locale.ROOT));
            return good ? Optional.of(new CallbackUrl(uri)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    boolean isEncrypted() {
        return uri.getScheme().equalsIgnoreCase("https");
    }

    int port() {
        return uri.getPort() > 0 ? uri.getPort() : isEncrypted() ? 443 : 80;
    }

    /** Path and query, as they go into a request. */
    String target() {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    String host() {
        return uri.getHost();
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
