package org.posad.ui.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Map;

/** Where one chooses the size of type and the width of an indent, for all editors of this browser. */
@Tag("posad-editor-comfort")
@JsModule("./editor/posad-editor-comfort.ts")
public final class EditorComfort extends Component implements LocaleChangeObserver {

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        translate();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        translate();
    }

    private void translate() {
        getElement()
                .executeJs(
                        "this.texts = $0",
                        Map.of(
                                "title", getTranslation("editor.comfort"),
                                "smaller", getTranslation("editor.smaller"),
                                "larger", getTranslation("editor.larger"),
                                "indent", getTranslation("editor.indent"),
                                "usual", getTranslation("editor.indent.usual")));
    }
}
