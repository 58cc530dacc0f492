package org.posad.ui.lesson;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.LinkedHashMap;
import java.util.Map;

/** The keys of the lesson player, and a card that shows them. Single keys can be switched off (WCAG 2.1.4). */
@Tag("posad-keys")
@JsModule("./lesson/posad-keys.ts")
class KeyCard extends Component implements LocaleChangeObserver {

    /** Those of the editor are its own; the card shows them, too. */
    private static final Map<String, String> KEYS = keys();

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
        var keys = new LinkedHashMap<String, String>();
        KEYS.forEach((key, does) -> keys.put(key, getTranslation(does)));
        getElement()
                .executeJs(
                        "this.texts = $0",
                        Map.of(
                                "open", getTranslation("lesson.keys"),
                                "title", getTranslation("lesson.keys"),
                                "close", getTranslation("lesson.keys.close"),
                                "single", getTranslation("lesson.keys.single"),
                                "keys", keys));
    }

    private static Map<String, String> keys() {
        var keys = new LinkedHashMap<String, String>();
        keys.put("?", "lesson.keys.card");
        keys.put("n", "lesson.keys.next");
        keys.put("p", "lesson.keys.previous");
        keys.put("c", "lesson.keys.contents");
        keys.put("e", "lesson.keys.editor");
        keys.put("t", "lesson.keys.text");
        keys.put("Ctrl Enter", "lesson.keys.run");
        keys.put("Ctrl Shift Enter", "lesson.keys.submit");
        keys.put("Ctrl Z", "lesson.keys.undo");
        keys.put("Ctrl F", "lesson.keys.find");
        keys.put("Ctrl /", "lesson.keys.comment");
        keys.put("Ctrl Space", "lesson.keys.complete");
        keys.put("Esc Tab", "lesson.keys.leave");
        return keys;
    }
}
