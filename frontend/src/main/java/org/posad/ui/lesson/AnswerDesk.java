package org.posad.ui.lesson;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Objects;
import org.posad.accounts.LearnerId;
import org.posad.assessment.Draft;
import org.posad.assessment.Drafts;
import org.posad.assessment.SourceCode;
import org.posad.assessment.UnacceptableSource;
import org.posad.catalog.AnswerSheet;
import org.posad.catalog.Exercise;
import org.posad.catalog.SourceFile;
import org.posad.ui.sheet.Sheet;

/** Answers on their sheet, kept as they are given. */
class AnswerDesk extends Composite<Div> {

    private final Autosave autosave;
    private final ValueSignal<Saving> saving;
    private final Sheet sheet;

    /** @param attempts so far: what can be chosen from comes in another order in each */
    AnswerDesk(Exercise exercise, AnswerSheet asked, LearnerId learner, Drafts drafts, int attempts) {
        var draft = drafts.of(learner, exercise.id());
        autosave = new Autosave(draft, (source, basedOn) -> drafts.save(learner, exercise.id(), source, basedOn));
        saving = new ValueSignal<>(autosave.state());
        sheet = Sheet.of(asked, exercise.programming(), Objects.hash(learner, exercise.id(), attempts), this::save);
        draft.ifPresent(found -> sheet.fill(found.source().files()));
        new VisitorAnswers(exercise.id()).handOver(this, this::takeOver);
        getContent().addClassName("desk");
        getContent().add(sheet, new SaveLine(saving, this::keepMine, this::takeOther));
    }

    /** @throws UnacceptableSource if it cannot be taken in; the line below says so, too */
    SourceCode saved() {
        save();
        return source();
    }

    void replace(SourceCode answers) {
        sheet.fill(answers.files());
        save();
    }

    /** What was answered before signing in. */
    private void takeOver(List<SourceFile> answers) {
        sheet.fill(answers);
        save();
    }

    private SourceCode source() {
        return new SourceCode(sheet.answers());
    }

    private void save() {
        try {
            saving.set(autosave.save(source()));
        } catch (UnacceptableSource e) {
            saving.set(autosave.refuse(e.reason()));
        }
    }

    private void keepMine() {
        saving.set(autosave.keepMine(source()));
    }

    private void takeOther(Draft other) {
        sheet.fill(other.source().files());
        saving.set(autosave.takeOther(other));
    }
}
