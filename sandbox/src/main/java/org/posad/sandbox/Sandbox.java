package org.posad.sandbox;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The execution service. It shares no class with the platform, only the wire format. */
@SpringBootApplication
@ConfigurationPropertiesScan
class Sandbox {

    static void main(String[] args) {
        SpringApplication.run(Sandbox.class, args);
    }
}
