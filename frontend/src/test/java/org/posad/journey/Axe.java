package org.posad.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** The examiner of accessibility, by the rules of WCAG 2.2 A and AA. */
final class Axe {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    /** What is wrong with the page as it is shown now, in words. */
    static List<String> faultsOf(Page page) {
        return faultsOf(new AxeBuilder(page).withTags(RULES));
    }

    /** What cannot be told from its background. */
    static List<String> faintOn(Page page) {
        return faultsOf(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    /** Legacy, as axe calls it, is what looks at one document only: we have no frames. */
    private static List<String> faultsOf(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .flatMap(violation -> violation.getNodes().stream()
                        .map(node -> "%s at %s".formatted(violation.getId(), node.getTarget())))
                .toList();
    }
}
