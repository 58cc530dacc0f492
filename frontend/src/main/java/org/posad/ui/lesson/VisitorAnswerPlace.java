package org.posad.ui.lesson;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.local.ValueSignal;
import org.posad.catalog.AnswerSheet;
import org.posad.catalog.Exercise;
import org.posad.security.WayBack;
import org.posad.ui.sheet.Sheet;
import org.posad.ui.visitor.Invitation;

/** Where a visitor answers what is asked. To have it judged takes an account, which goes on with the answers. */
class VisitorAnswerPlace extends Composite<Div> {

    private final VisitorAnswers answers;
    private final Sheet sheet;

    VisitorAnswerPlace(Exercise exercise, AnswerSheet asked, WayBack back) {
        answers = new VisitorAnswers(exercise.id());
        sheet = Sheet.of(asked, exercise.programming(), exercise.id().hashCode(), this::keep);
        var invitation = new Invitation("visitor.submit", back);
        invitation.setVisible(false);
        var desk = new Div(sheet);
        desk.addClassName("desk");
        getContent().addClassName("workplace");
        getContent()
                .add(
                        new Task(exercise, new ValueSignal<>(false)),
                        desk,
                        new SubmitLine(invitation::reveal),
                        invitation,
                        new Hints(exercise.hints()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        answers.bringBack(this, sheet::fill);
    }

    private void keep() {
        answers.keep(this, sheet.answers());
    }
}
