package org.posad.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.posad.accounts.AccessTokens;
import org.posad.accounts.ApiThrottle;
import org.posad.accounts.TokenBearer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows the person by the access token in the header, for this request alone. */
class TokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "bearer ";

    private final AccessTokens tokens;
    private final ApiThrottle throttle;
    private final ApiRefusals refusals;
    private final SecurityContextHolderStrategy holder;

    TokenFilter(AccessTokens tokens, ApiThrottle throttle, ApiRefusals refusals, SecurityContextHolderStrategy holder) {
        this.tokens = tokens;
        this.throttle = throttle;
        this.refusals = refusals;
        this.holder = holder;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var bearer = token(request).flatMap(tokens::bearer);
        if (bearer.isPresent()) {
            var wait = throttle.pauseFor(bearer.get().token());
            if (wait.isPresent()) {
                response.setHeader(
                        HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds() + 1));
                refusals.write(
                        response,
                        HttpStatus.TOO_MANY_REQUESTS,
                        "A token may ask %d times a minute.".formatted(ApiThrottle.A_MINUTE));
                return;
            }
            remember(bearer.get());
        }
        chain.doFilter(request, response);
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    private void remember(TokenBearer bearer) {
        var scopes = bearer.scopes().stream()
                .map(scope -> new SimpleGrantedAuthority("SCOPE_" + scope.name()))
                .toList();
        var context = holder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(bearer, null, scopes));
        holder.setContext(context);
    }
}
