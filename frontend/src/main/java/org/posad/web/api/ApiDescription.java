package org.posad.web.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.posad.accounts.ApiThrottle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The API's description in OpenAPI: its paths are read from the code, its introduction is here. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String TOKEN = "token";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info().title("Posad").version("1").description("""
                                Courses, submissions and progress. Send an access token in the header Authorization,
                                after the word Bearer; make one on the page /tokens. A token may ask %d times a minute.
                                Texts are in English or Russian, by the header Accept-Language. What is wrong with a
                                request is said as problem details (RFC 9457).
                                """.formatted(ApiThrottle.A_MINUTE)))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }
}
