package org.posad.security;

import org.posad.accounts.AccessTokens;
import org.posad.accounts.ApiThrottle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/** The door for programs: an access token in each request, no session and no cookie, hence nothing to forge. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain api(
            HttpSecurity http,
            AccessTokens tokens,
            ApiThrottle throttle,
            ApiRefusals refusals,
            SecurityContextHolderStrategy holder) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/api/v1/openapi/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/v1/submissions")
                        .hasAuthority("SCOPE_SUBMIT")
                        .requestMatchers(HttpMethod.GET, "/api/v1/**")
                        .hasAuthority("SCOPE_READ")
                        .anyRequest()
                        .authenticated()) // there is nothing else, and that is said by the dispatcher
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(
                        new TokenFilter(tokens, throttle, refusals, holder), UsernamePasswordAuthenticationFilter.class)
                .build();
    }
}
