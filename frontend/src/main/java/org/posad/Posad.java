package org.posad;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline.Wrapping;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The platform: the pages, and the modules of the backend behind them, in one process. */
@SpringBootApplication
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/posad.css")
public class Posad implements AppShellConfigurator {

    /** After everything else: it is for the next visit. */
    private static final String WORKER = """
            if ('serviceWorker' in navigator) {
              addEventListener('load', () => navigator.serviceWorker.register('/posad-worker.js').catch(() => {}));
            }
            """;

    static void main(String[] args) {
        SpringApplication.run(Posad.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/mark.svg", "any");
        settings.addLink("manifest", "posad.webmanifest");
        settings.addMetaTag("theme-color", "#1f6f5c");
        settings.addInlineWithContents(WORKER, Wrapping.JAVASCRIPT);
    }
}
