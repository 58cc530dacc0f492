package org.posad.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.posad.certification.CertificateOffice.Issuing;
import org.posad.certification.KeyProblem;

/** Whether certificates are being issued, and what is in the way. */
class IssuingLines extends Div {

    IssuingLines(Issuing issuing, Runnable reissue) {
        issuing.keyProblem()
                .ifPresentOrElse(
                        problem -> say("admin.issuing.stopped", getTranslation(words(problem))),
                        () -> say("admin.issuing.goes"));
        if (issuing.waiting() > 0) {
            say("admin.issuing.waiting", issuing.waiting());
        }
        if (issuing.awaitingHolders() > 0) {
            say("admin.issuing.awaiting", issuing.awaitingHolders());
        }
        if (issuing.compromised() > 0) {
            say("admin.issuing.compromised", issuing.compromised());
            add(new Button(getTranslation("admin.issuing.reissue"), _ -> reissue.run()));
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
