package org.posad;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The platform: the pages, and the modules of the backend behind them, in one process. */
@SpringBootApplication
@Push
public class Posad implements AppShellConfigurator {

    static void main(String[] args) {
        SpringApplication.run(Posad.class, args);
    }
}
