package org.posad.ui.sheet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.posad.catalog.AnswerSheet;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.catalog.SourceFile;

/** A form whose answers are handed in as files, like a program. */
@StyleSheet("styles/sheet.css")
public abstract class Sheet extends Composite<Div> {

    /**
     * @param programming what programs on it are written in
     * @param seed of the order that things to choose from come in: the same one, the same order
     * @param onChange called when an answer is given or changed
     */
    public static Sheet of(
            AnswerSheet sheet, ProgrammingLanguage programming, long seed, SerializableRunnable onChange) {
        return switch (sheet) {
            case AnswerSheet.Quiz quiz -> new QuizSheet(quiz, seed, onChange);
            case AnswerSheet.Lines lines -> new LinesSheet(lines, seed, onChange);
            case AnswerSheet.Gaps gaps -> new GapsSheet(gaps, onChange);
            case AnswerSheet.Prediction prediction -> new PredictionSheet(prediction, programming, onChange);
        };
    }

    public abstract List<SourceFile> answers();

    /** Puts in what was answered before; files of other names are left out. */
    public abstract void fill(List<SourceFile> answers);
}
