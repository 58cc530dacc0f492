package org.posad.assessment.sandbox;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import org.springframework.web.service.registry.ImportHttpServices;
import tools.jackson.databind.json.JsonMapper;

/** Where the sandbox is and how to speak to it: {@code spring.http.serviceclient.sandbox.*} and the token. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "sandbox", types = SandboxApi.class)
class SandboxConfiguration {

    private static final String TOKEN_HEADER = "X-Auth-Token";
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(10);

    @Bean
    RestClientHttpServiceGroupConfigurer sandboxLanguage(@Value("${posad.sandbox.auth-token:}") String token) {
        return groups -> groups.filterByName("sandbox").forEachClient((_, client) -> speak(client, token));
    }

    @Bean
    Sandbox sandbox(SandboxApi api) {
        return new Sandbox(api);
    }

    /** The same client where there is no Spring. */
    static Sandbox at(URI address, String token) {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
        var factory = new JdkClientHttpRequestFactory(http);
        factory.setReadTimeout(READ);
        var client = RestClient.builder().baseUrl(address).requestFactory(factory);
        speak(client, token);
        return new Sandbox(HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client.build()))
                .build()
                .createClient(SandboxApi.class));
    }

    /** A mapper of its own: however strict the platform's is, Judge0's nulls and extra fields stay welcome. */
    private static void speak(RestClient.Builder client, String token) {
        var json = new JacksonJsonHttpMessageConverter(JsonMapper.builder().build());
        client.configureMessageConverters(converters -> converters.withJsonConverter(json));
        if (!token.isBlank()) {
            client.defaultHeader(TOKEN_HEADER, token);
        }
    }
}
