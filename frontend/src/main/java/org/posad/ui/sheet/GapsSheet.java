package org.posad.ui.sheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.List;
import org.posad.catalog.AnswerSheet.Gaps;
import org.posad.catalog.GapText;
import org.posad.catalog.SourceFile;

/** A program of which only the gaps can be written in. */
class GapsSheet extends Sheet implements LocaleChangeObserver {

    private static final String WIDTH = "10";

    private final String file;
    private final GapText program;
    private final List<Input> gaps = new ArrayList<>();

    GapsSheet(Gaps sheet, SerializableRunnable onChange) {
        file = sheet.program().name();
        program = GapText.of(sheet.program().content());
        var text = new Div(new Span(program.pieces().getFirst()));
        text.addClassName("gapped");
        program.pieces().stream().skip(1).forEach(piece -> text.add(gap(onChange), new Span(piece)));
        getContent().addClassName("sheet");
        getContent().add(text);
    }

    @Override
    public List<SourceFile> answers() {
        return List.of(new SourceFile(
                file,
                program.filled(gaps.stream()
                        .map(gap -> gap.getValue().isBlank() ? GapText.GAP : gap.getValue())
                        .toList())));
    }

    @Override
    public void fill(List<SourceFile> answers) {
        var fillings = answers.stream()
                .filter(answer -> answer.name().equals(file))
                .findFirst()
                .flatMap(answer -> program.fillings(answer.content()))
                .orElseGet(program::open);
        for (int i = 0; i < gaps.size(); i++) {
            gaps.get(i).setValue(fillings.get(i));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        for (int i = 0; i < gaps.size(); i++) {
            gaps.get(i).setAriaLabel(getTranslation("sheet.gap", i + 1, gaps.size()));
        }
    }

    private Input gap(SerializableRunnable onChange) {
        var gap = new Input();
        gap.getElement()
                .setAttribute("maxlength", Integer.toString(GapText.LONGEST))
                .setAttribute("size", WIDTH)
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "off")
                .setAttribute("spellcheck", "false");
        gap.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.run();
            }
        });
        gaps.add(gap);
        return gap;
    }
}
