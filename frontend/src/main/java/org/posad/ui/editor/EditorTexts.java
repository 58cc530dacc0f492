package org.posad.ui.editor;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What the editor says in the browser.
 *
 * @param phrases CodeMirror's own English phrases to ours
 */
record EditorTexts(
        String hint,
        String tooLong,
        String cleaned,
        String keys,
        String indent,
        String undo,
        Map<String, String> phrases) {

    /** CodeMirror's phrase to the last part of our key. */
    private static final Map<String, String> PHRASES = Map.ofEntries(
            Map.entry("Find", "find"),
            Map.entry("Replace", "replace-with"),
            Map.entry("next", "next"),
            Map.entry("previous", "previous"),
            Map.entry("all", "all"),
            Map.entry("match case", "match-case"),
            Map.entry("regexp", "regexp"),
            Map.entry("by word", "by-word"),
            Map.entry("replace", "replace"),
            Map.entry("replace all", "replace-all"),
            Map.entry("close", "close"),
            Map.entry("Go to line", "go-to-line"),
            Map.entry("go", "go"),
            Map.entry("current match", "current-match"),
            Map.entry("on line", "on-line"),
            Map.entry("replaced match on line $", "replaced-one"),
            Map.entry("replaced $ matches", "replaced-all"),
            Map.entry("Control character", "control-character"),
            Map.entry("Selection deleted", "selection-deleted"),
            Map.entry("Completions", "completions"),
            Map.entry("Diagnostics", "diagnostics"),
            Map.entry("No diagnostics", "no-diagnostics"));

    static EditorTexts translated(UnaryOperator<String> translation) {
        return new EditorTexts(
                translation.apply("editor.hint"),
                translation.apply("editor.too-long"),
                translation.apply("editor.cleaned"),
                translation.apply("editor.keys"),
                translation.apply("editor.keys.indent"),
                translation.apply("editor.keys.undo"),
                PHRASES.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, phrase -> translation.apply("editor.phrase." + phrase.getValue()))));
    }
}
