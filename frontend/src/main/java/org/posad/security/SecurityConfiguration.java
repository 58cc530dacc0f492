package org.posad.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Two doors: public documents, which know no session, and the pages, where each view says who may open it. Between them
 * is a third, {@link ApiSecurity}.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    /**
     * What a stranger needs to check a certificate, by page or by program with a key of its own, and the pictures of
     * courses. They set their own policies. Mail programs unsubscribe their readers there, too.
     */
    private static final String[] PUBLIC_DOCUMENTS = {
        "/verify/**",
        "/certificates/**",
        "/evidence/**",
        "/achievements/**",
        "/status/**",
        "/.well-known/did.json",
        "/api/v1/verifications",
        "/api/v1/webhook",
        "/api/v1/watches",
        "/course-assets/**",
        "/unsubscribe/*",
        "/actuator/health/**",
    };

    /**
     * Vaadin starts its engine by an inline script and runs the server's expressions by building functions of them, so
     * scripts may be inline; they may come from nowhere else.
     */
    private static final String PAGE_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain forStrangers(HttpSecurity http) {
        return http.securityMatcher(PUBLIC_DOCUMENTS)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable()) // nobody is known here by a cookie
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http) {
        // each view says itself who may open it; a page that is not there is said to visitors, too
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView("/sign-in")
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::permitAll));
        http.formLogin(form -> form.failureHandler(failure()));
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(PAGE_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
        return http.build();
    }

    private static AuthenticationFailureHandler failure() {
        return (request, response, failure) -> response.sendRedirect(
                request.getContextPath() + (failure instanceof LockedException ? "/sign-in?wait" : "/sign-in?error"));
    }
}
