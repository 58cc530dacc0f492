package org.posad.ui.editor;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.posad.assessment.SourceCode;
import org.posad.catalog.ProgrammingLanguage;

/**
 * An editor for one file of a program: CodeMirror 6, and a plain text area until it is loaded.
 *
 * <p>The value follows what is typed after a pause of 400 ms, and before any click and any shortcut of the editor's own,
 * so that a listener of a button always sees the whole text. Ctrl/Cmd-Enter asks to run, with Shift to submit. Tab
 * indents; Escape and then Tab leaves, and Ctrl-M (Shift-Alt-M on a Mac) makes Tab leave altogether.
 */
@Tag("posad-code-editor")
@JsModule("./editor/posad-code-editor.ts")
@CssImport("./editor/code.css")
@NpmPackage(value = "@codemirror/state", version = "6.7.6")
@NpmPackage(value = "@codemirror/view", version = "6.43.15")
@NpmPackage(value = "@codemirror/commands", version = "6.11.1")
@NpmPackage(value = "@codemirror/language", version = "6.13.1")
@NpmPackage(value = "@codemirror/autocomplete", version = "6.20.4")
@NpmPackage(value = "@codemirror/lint", version = "6.9.8")
@NpmPackage(value = "@codemirror/search", version = "6.7.2")
@NpmPackage(value = "@codemirror/lang-python", version = "6.2.1")
@NpmPackage(value = "@codemirror/lang-java", version = "6.0.2")
@NpmPackage(value = "@codemirror/lang-cpp", version = "6.0.3")
@NpmPackage(value = "@codemirror/lang-javascript", version = "6.2.5")
@NpmPackage(value = "@codemirror/lang-sql", version = "6.10.0")
@NpmPackage(value = "@codemirror/legacy-modes", version = "6.5.2")
@NpmPackage(value = "@lezer/highlight", version = "1.2.5")
public final class CodeEditor extends AbstractSinglePropertyField<CodeEditor, String>
        implements Focusable<CodeEditor>, LocaleChangeObserver {

    public CodeEditor(ProgrammingLanguage language) {
        super("value", "", false);
        setSynchronizedEvent("code-typed");
        getElement().setProperty("language", language.code()).setProperty("maxBytes", SourceCode.MAX_BYTES);
    }

    /** What a screen reader calls it. */
    public void setLabel(String label) {
        getElement().setProperty("label", label);
    }

    /**
     * Lets the browser keep what is typed until it is {@linkplain #acknowledge acknowledged}, and bring it back if the
     * page was closed before that: by a {@link CodeTyped} that says which version the text continues.
     *
     * @param key names the learner and the text
     * @param version of the draft that the value is; 0 for none
     */
    public void keepCopy(String key, long version) {
        getElement().setProperty("copyKey", key).setProperty("version", (double) version);
    }

    /** The key of a text of a visitor's; the browser forgets it with the window. */
    public static String visitorsKey(String text) {
        return "visitor/" + text;
    }

    /** Goes on with the text of that key, if there is any, as if it had been typed here and not been kept yet. */
    public void takeOver(String key) {
        getElement().setProperty("takeOverKey", key);
    }

    /** What was typed up to that revision is safe, as that version of the draft. */
    public void acknowledge(int revision, long version) {
        getElement().callJsFunction("acknowledge", revision, (double) version);
    }

    /** Marks these places, and no others; marks move with the text as it is edited. */
    public void setMarks(List<Mark> marks) {
        getElement().setPropertyList("marks", marks);
    }

    /** Puts the cursor there, and the focus into the editor. */
    public void goTo(int line, int column) {
        getElement().callJsFunction("goTo", line, column);
    }

    public Registration addTypedListener(ComponentEventListener<CodeTyped> listener) {
        return addListener(CodeTyped.class, listener);
    }

    /** Ctrl/Cmd-Enter. */
    public Registration addRunListener(SerializableRunnable listener) {
        return getElement().addEventListener("run-requested", _ -> listener.run());
    }

    /** Ctrl/Cmd-Shift-Enter. */
    public Registration addSubmitListener(SerializableRunnable listener) {
        return getElement().addEventListener("submit-requested", _ -> listener.run());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        translate();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        translate();
    }

    /** Texts go to the browser and are not kept in the session. */
    private void translate() {
        getElement().executeJs("this.texts = $0", EditorTexts.translated(key -> getTranslation(key)));
    }
}
