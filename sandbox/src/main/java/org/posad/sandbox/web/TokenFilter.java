package org.posad.sandbox.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posad.sandbox.Settings;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in who shows one of the configured tokens; everybody, where none is configured. */
@Component
class TokenFilter extends OncePerRequestFilter {

    private static final String NAME = "X-Auth-Token";

    private final List<byte[]> tokens;

    TokenFilter(Settings settings) {
        tokens = Arrays.stream(settings.authToken().split(" ", -1))
                .filter(token -> !token.isBlank())
                .map(token -> token.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (tokens.isEmpty() || isKnown(request.getHeader(NAME)) || isKnown(request.getParameter(NAME))) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** Compares with every token, in a time that does not tell how much was right. */
    private boolean isKnown(@Nullable String shown) {
        if (shown == null) {
            return false;
        }
        byte[] bytes = shown.getBytes(StandardCharsets.UTF_8);
        return tokens.stream()
                        .filter(token -> MessageDigest.isEqual(token, bytes))
                        .count()
                > 0;
    }
}
