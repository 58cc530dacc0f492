package org.posad.ui.verdict;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.posad.assessment.Outcome;

/** Why a program died by itself: what the exception's name means, and in which line of the learner's it was. */
class CrashDetails extends Composite<Div> {

    /** Exceptions that beginners meet; there is a sentence on each. */
    static final Set<String> EXPLAINED = Set.of(
            "ArithmeticException",
            "ArrayIndexOutOfBoundsException",
            "AttributeError",
            "EOFError",
            "IndexError",
            "KeyError",
            "ModuleNotFoundError",
            "NameError",
            "NoSuchElementException",
            "NullPointerException",
            "NumberFormatException",
            "RecursionError",
            "SIGSEGV",
            "SQLITE_CONSTRAINT_CHECK",
            "SQLITE_CONSTRAINT_FOREIGNKEY",
            "SQLITE_CONSTRAINT_NOTNULL",
            "SQLITE_CONSTRAINT_PRIMARYKEY",
            "SQLITE_CONSTRAINT_UNIQUE",
            "SQLITE_MISMATCH",
            "StackOverflowError",
            "TypeError",
            "UnboundLocalError",
            "ValueError",
            "ZeroDivisionError");

    CrashDetails(Outcome.Crashed crash, Places places) {
        if (EXPLAINED.contains(crash.exception())) {
            getContent().add(new Words(getTranslation("verdict.crash." + crash.exception())));
        }
        if (crash.line() != null) {
            getContent()
                    .add(new Paragraph(
                            new Span(getTranslation("verdict.crash.where") + " "),
                            new PlaceLink(crash.line(), 1, places)));
        }
        if (!crash.stderr().isBlank()) {
            getContent().add(new Listing(getTranslation("verdict.stderr"), crash.stderr()));
        }
    }
}
