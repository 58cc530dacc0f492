package org.posad.ui.lesson;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.posad.assessment.CompilerMessage;
import org.posad.assessment.SourceCode;
import org.posad.assessment.UnacceptableSource;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.SourceFile;
import org.posad.ui.editor.CodeEditor;
import org.posad.ui.editor.CodeTyped;
import org.posad.ui.editor.EditorComfort;
import org.posad.ui.editor.Mark;

/** The files of one program: an editor each, of which one is seen. */
class SourceEditor extends Composite<Div> implements LocaleChangeObserver {

    private final ValueSignal<String> shown;
    private final SequencedMap<String, CodeEditor> editors = new LinkedHashMap<>();
    private final SequencedMap<CodeEditor, Integer> unacknowledged = new LinkedHashMap<>();

    SourceEditor(Exercise exercise, SourceCode source) {
        shown = new ValueSignal<>(source.files().getFirst().name());
        getContent().addClassName("source-editor");
        getContent().add(new EditorComfort());
        if (source.files().size() > 1) {
            getContent().add(tabs(source.files()));
        }
        for (var file : source.files()) {
            var editor = new CodeEditor(exercise.programming());
            editor.setValue(file.content());
            editor.bindVisible(shown.map(file.name()::equals));
            editor.addTypedListener(typed -> unacknowledged.put(editor, typed.revision()));
            editors.put(file.name(), editor);
            getContent().add(editor);
        }
    }

    /** @throws UnacceptableSource if there is more than a program may have, or something that is not text */
    SourceCode source() {
        return new SourceCode(editors.entrySet().stream()
                .map(file -> new SourceFile(file.getKey(), file.getValue().getValue()))
                .toList());
    }

    /** Replaces the text, as a step that can be undone in the editor. Files of other names are left out. */
    void replace(SourceCode source) {
        source.files().forEach(file -> editor(file.name()).ifPresent(editor -> editor.setValue(file.content())));
    }

    /** Lets the browser keep what the server does not have yet. */
    void keepCopies(String key, long version) {
        editors.forEach((file, editor) -> editor.keepCopy(key + "/" + file, version));
    }

    /** Lets the browser keep what a visitor types, for as long as its window is open. */
    void keepVisitorsCopies(ExerciseId exercise) {
        editors.forEach((file, editor) -> editor.keepCopy(CodeEditor.visitorsKey(exercise.path() + "/" + file), 0));
    }

    /** What was typed here before signing in goes on as the learner's. */
    void takeOverVisitorsCopies(ExerciseId exercise) {
        editors.forEach((file, editor) -> editor.takeOver(CodeEditor.visitorsKey(exercise.path() + "/" + file)));
    }

    void acknowledge(long version) {
        unacknowledged.forEach((editor, revision) -> editor.acknowledge(revision, version));
        unacknowledged.clear();
    }

    void mark(List<CompilerMessage> messages) {
        editors.forEach((file, editor) -> editor.setMarks(messages.stream()
                .filter(message -> message.file().equals(file))
                .map(SourceEditor::mark)
                .toList()));
    }

    /** In the main file. */
    void goTo(int line, int column) {
        shown.set(editors.firstEntry().getKey());
        editors.firstEntry().getValue().goTo(line, column);
    }

    void onTyped(SerializableConsumer<CodeTyped> listener) {
        editors.values().forEach(editor -> editor.addTypedListener(listener::accept));
    }

    void onRun(SerializableRunnable listener) {
        editors.values().forEach(editor -> editor.addRunListener(listener));
    }

    void onSubmit(SerializableRunnable listener) {
        editors.values().forEach(editor -> editor.addSubmitListener(listener));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        editors.forEach((file, editor) -> editor.setLabel(getTranslation("lesson.editor", file)));
    }

    private Optional<CodeEditor> editor(String file) {
        return Optional.ofNullable(editors.get(file));
    }

    private Div tabs(List<SourceFile> files) {
        var tabs = new Div();
        tabs.addClassName("files");
        for (var file : files) {
            var tab = new NativeButton(file.name(), _ -> shown.set(file.name()));
            Signal<String> current = shown.map(name -> name.equals(file.name()) ? "true" : "false");
            tab.getElement().bindAttribute("aria-pressed", current);
            tabs.add(tab);
        }
        return tabs;
    }

    private static Mark mark(CompilerMessage message) {
        var severity = switch (message.severity()) {
            case ERROR -> Mark.Severity.ERROR;
            case WARNING -> Mark.Severity.WARNING;
        };
        return new Mark(message.line(), message.column(), severity, message.text());
    }
}
