package org.posad.ui.administration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.posad.certification.Certificates.Issuing;
import org.posad.certification.KeyProblem;

/** Whether certificates are being issued, and what is in the way. */
class IssuingLines extends Div {

    IssuingLines(Issuing issuing) {
        issuing.keyProblem()
                .ifPresentOrElse(
                        problem -> say("admin.issuing.stopped", getTranslation(words(problem))),
                        () -> say("admin.issuing.goes"));
        if (issuing.waiting() > 0) {
            say("admin.issuing.waiting", issuing.waiting());
        }
        if (!issuing.lateLists().isEmpty()) {
            say("admin.issuing.late");
        }
    }

    private void say(String key, Object... arguments) {
        add(new Paragraph(getTranslation(key, arguments)));
    }

    private static String words(KeyProblem problem) {
        return switch (problem) {
            case NOT_CONFIGURED -> "admin.key.not-configured";
            case NO_FILE -> "admin.key.no-file";
            case UNREADABLE -> "admin.key.unreadable";
            case COMPROMISED -> "admin.key.compromised";
            case RETIRED -> "admin.key.retired";
        };
    }
}
