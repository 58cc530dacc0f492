package org.posad.assessment;

import org.posad.assessment.sandbox.FakeSandbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The sandbox of all {@code @BackendTest}s: one that fails when it is told to. */
@Configuration(proxyBeanMethods = false)
class SandboxInTests {

    @Bean(destroyMethod = "close")
    FakeSandbox fakeSandbox() {
        return new FakeSandbox();
    }

    @Bean
    DynamicPropertyRegistrar sandboxAddress(FakeSandbox sandbox) {
        return registry -> {
            registry.add("spring.http.serviceclient.sandbox.base-url", sandbox::address);
            registry.add("posad.sandbox.auth-token", () -> FakeSandbox.TOKEN);
        };
    }
}
