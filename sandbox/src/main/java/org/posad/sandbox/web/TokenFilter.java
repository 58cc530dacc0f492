package org.posad.sandbox.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.posad.sandbox.Settings;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in who shows one of the configured tokens; everybody, where none is configured. */
@Component
class TokenFilter extends OncePerRequestFilter {

    static final String NAME = "X-Auth-Token";

    private final Words tokens;

    TokenFilter(Settings settings) {
        tokens = Words.of(settings.authToken());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (tokens.isEmpty()
                || tokens.contains(request.getHeader(NAME))
                || tokens.contains(request.getParameter(NAME))) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
