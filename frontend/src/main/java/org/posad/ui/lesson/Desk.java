package org.posad.ui.lesson;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.posad.assessment.CompilerMessage;
import org.posad.assessment.Draft;
import org.posad.assessment.Drafts;
import org.posad.assessment.SourceCode;
import org.posad.assessment.UnacceptableSource;
import org.posad.catalog.Exercise;
import org.posad.catalog.SourceFile;
import org.posad.ui.editor.CodeTyped;

/** The program in its editor, kept as it is typed. */
class Desk extends Composite<Div> {

    private final Autosave autosave;
    private final ValueSignal<Saving> saving;
    private final SourceEditor editor;

    Desk(Exercise exercise, LearnerId learner, Drafts drafts) {
        var draft = drafts.of(learner, exercise.id());
        autosave = new Autosave(draft, (source, basedOn) -> drafts.save(learner, exercise.id(), source, basedOn));
        saving = new ValueSignal<>(autosave.state());
        editor = new SourceEditor(exercise, begin(exercise, draft));
        editor.keepCopies(learner + "/" + exercise.id(), autosave.version());
        editor.takeOverVisitorsCopies(exercise.id());
        editor.onTyped(this::typed);
        getContent().addClassName("desk");
        getContent().add(editor, new SaveLine(saving, this::keepMine, this::takeOther));
    }

    SourceEditor editor() {
        return editor;
    }

    /** Puts another text in its place: a step that can be undone. */
    void replace(SourceCode source) {
        editor.replace(source);
        save();
    }

    /** @throws UnacceptableSource if it cannot be taken in; the line below the editor says so, too */
    SourceCode saved() {
        save();
        return editor.source();
    }

    void mark(List<CompilerMessage> messages) {
        editor.mark(messages);
    }

    /** The draft, file by file; a file that a newer release has added begins as its author left it. */
    private static SourceCode begin(Exercise exercise, Optional<Draft> draft) {
        return new SourceCode(exercise.starter().stream()
                .map(file -> draft.flatMap(found -> file(found.source(), file.name()))
                        .orElse(file))
                .toList());
    }

    private static Optional<SourceFile> file(SourceCode source, String name) {
        return source.files().stream().filter(file -> file.name().equals(name)).findFirst();
    }

    private void typed(CodeTyped typed) {
        typed.continues().ifPresent(autosave::continueFrom);
        save();
    }

    private void save() {
        try {
            settle(autosave.save(editor.source()));
        } catch (UnacceptableSource e) {
            settle(autosave.refuse(e.reason()));
        }
    }

    private void keepMine() {
        settle(autosave.keepMine(editor.source()));
    }

    private void takeOther(Draft other) {
        editor.replace(other.source());
        settle(autosave.takeOther(other));
    }

    private void settle(Saving now) {
        saving.set(now);
        if (now instanceof Saving.Saved) {
            editor.acknowledge(autosave.version());
        }
    }
}
