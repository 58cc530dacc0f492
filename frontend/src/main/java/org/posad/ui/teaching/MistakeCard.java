package org.posad.ui.teaching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import org.posad.assessment.MistakeGroup;
import org.posad.assessment.SourceCode;
import org.posad.ui.Plural;
import org.posad.ui.verdict.Failure;
import org.posad.ui.verdict.Listing;

/** One mistake: how many make it, what fails, programs that make it, and what is said to them. Made when it is opened. */
class MistakeCard extends Composite<NativeDetails> {

    private final MistakeGroup group;
    private final MistakeForm.Answer answer;
    private boolean made;

    MistakeCard(MistakeGroup group, String title, MistakeForm.Answer answer) {
        this.group = group;
        this.answer = answer;
        var people = new Span(Plural.of(this, "teaching.mistakes.people", group.people()));
        people.addClassName("people");
        getContent().addClassName("mistake");
        getContent().setSummary(new Span(title), people);
        getContent().addToggleListener(toggle -> make(toggle.isOpened()));
    }

    private void make(boolean open) {
        if (open && !made) {
            made = true;
            getContent()
                    .setContent(new Div(
                            new H3(getTranslation("teaching.mistakes.fails")),
                            new Failure(group.verdict()),
                            new H3(getTranslation("teaching.mistakes.programs")),
                            programs(),
                            new MistakeForm(group.explanation(), answer)));
        }
    }

    private Component programs() {
        var programs = new Div();
        programs.addClassName("programs");
        group.samples().stream()
                .map(SourceCode::files)
                .forEach(files -> files.forEach(file -> programs.add(new Listing(file.name(), file.content()))));
        return programs;
    }
}
