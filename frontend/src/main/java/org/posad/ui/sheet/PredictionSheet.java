package org.posad.ui.sheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.posad.catalog.AnswerSheet.Prediction;
import org.posad.catalog.AnswerSheet.Run;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.catalog.SourceFile;
import org.posad.ui.editor.CodeEditor;

/** A program to read, and for each input a place to write what it prints. */
class PredictionSheet extends Sheet implements LocaleChangeObserver {

    private static final int LONGEST = 20_000;

    private final SequencedMap<Run, TextArea> outputs = new LinkedHashMap<>();
    private final SequencedMap<String, CodeEditor> program = new LinkedHashMap<>();
    private final SequencedMap<Run, Paragraph> inputs = new LinkedHashMap<>();

    PredictionSheet(Prediction prediction, ProgrammingLanguage programming, SerializableRunnable onChange) {
        getContent().addClassName("sheet");
        prediction.program().forEach(file -> getContent().add(listing(file, programming)));
        prediction.cases().forEach(each -> getContent().add(place(each, onChange)));
    }

    @Override
    public List<SourceFile> answers() {
        return outputs.entrySet().stream()
                .map(each ->
                        new SourceFile(each.getKey().file(), each.getValue().getValue()))
                .toList();
    }

    @Override
    public void fill(List<SourceFile> answers) {
        outputs.forEach((run, area) -> answers.stream()
                .filter(file -> file.name().equals(run.file()))
                .findFirst()
                .ifPresent(file -> area.setValue(file.content())));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        program.forEach((name, listing) -> listing.setLabel(getTranslation("sheet.program", name)));
        inputs.forEach((_, caption) -> caption.setText(getTranslation("verdict.input")));
        outputs.forEach((run, area) -> {
            area.setLabel(getTranslation("sheet.output", run.name().in(event.getLocale())));
            area.setHelperText(getTranslation("sheet.output.help"));
        });
    }

    private CodeEditor listing(SourceFile file, ProgrammingLanguage programming) {
        var listing = new CodeEditor(programming);
        listing.setValue(file.content());
        listing.setReadOnly(true);
        program.put(file.name(), listing);
        return listing;
    }

    private Div place(Run run, SerializableRunnable onChange) {
        var place = new Div();
        place.addClassName("foretold");
        if (!run.input().isEmpty()) {
            var caption = new Paragraph();
            inputs.put(run, caption);
            place.add(caption, new Pre(run.input()));
        }
        var area = new TextArea();
        area.setMaxLength(LONGEST);
        area.setMinRows(3);
        area.setMaxRows(12);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.ON_BLUR);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.run();
            }
        });
        outputs.put(run, area);
        place.add(area);
        return place;
    }
}
