package org.posad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    private final ApplicationModules modules = ApplicationModules.of(Posad.class);

    @Test
    void modulesKeepToTheirBorders() {
        modules.verify();
    }

    @Test
    void theBackendsModulesAreLookedAtToo() {
        assertThat(modules.getModuleByName("assessment")).isPresent();
        assertThat(modules.getModuleByName("certification")).isPresent();
    }
}
