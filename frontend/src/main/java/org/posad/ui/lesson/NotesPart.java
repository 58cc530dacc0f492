package org.posad.ui.lesson;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.posad.catalog.LessonId;
import org.posad.learning.Note;
import org.posad.learning.Notes;
import org.posad.ui.BrowserTime;

/** A place below the lesson for what one wants to keep in one's own words; saved as it is written. */
class NotesPart extends Composite<NativeDetails> implements LocaleChangeObserver {

    private final TextArea text = new TextArea();
    private final Paragraph saved = new Paragraph();
    private Optional<Note> note;

    NotesPart(LearnerId learner, LessonId lesson, Notes notes) {
        note = notes.of(learner, lesson);
        text.setValue(note.map(Note::text).orElse(""));
        text.setMaxLength(Notes.LONGEST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setMinRows(4);
        text.setWidthFull();
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                note = Optional.of(notes.save(learner, lesson, change.getValue()));
                saySaved();
            }
        });
        saved.addClassName("save-line");
        getContent().addClassName("notes");
        getContent().setContent(new Div(text, saved));
        getContent().setOpen(note.isPresent());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().setSummaryText(getTranslation("lesson.notes"));
        text.setAriaLabel(getTranslation("lesson.notes"));
        text.setPlaceholder(getTranslation("lesson.notes.help"));
        saySaved();
    }

    private void saySaved() {
        saved.setText(note.map(each -> getTranslation("lesson.saved", BrowserTime.of(this, each.savedAt())))
                .orElse(""));
    }
}
