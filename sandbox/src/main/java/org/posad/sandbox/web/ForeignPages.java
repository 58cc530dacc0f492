package org.posad.sandbox.web;

import java.util.Arrays;
import java.util.List;
import org.posad.sandbox.Settings;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/**
 * Which other sites' pages may call the service from a browser (CORS). None, unless configured: Judge0 allows all, but
 * then any page could use what listens on the loopback address of the reader's machine.
 */
@Configuration(proxyBeanMethods = false)
class ForeignPages {

    @Bean
    FilterRegistrationBean<CorsFilter> corsFilter(Settings settings) {
        var source = new UrlBasedCorsConfigurationSource();
        List<String> origins = Arrays.stream(settings.allowOrigin().split(" ", -1))
                .filter(origin -> !origin.isBlank())
                .toList();
        if (!origins.isEmpty()) {
            var cors = new CorsConfiguration();
            cors.setAllowedOrigins(origins);
            cors.addAllowedMethod(CorsConfiguration.ALL);
            cors.addAllowedHeader(CorsConfiguration.ALL);
            source.registerCorsConfiguration("/**", cors);
        }
        var filter = new FilterRegistrationBean<>(new CorsFilter(source));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE); // a browser asks without a token first
        return filter;
    }
}
