package org.posad.ui.front;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.posad.assessment.SourceCode;
import org.posad.assessment.VisitorRuns;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.ui.editor.CodeEditor;
import org.posad.ui.verdict.TrialCard;
import org.posad.ui.visitor.VisitorTrial;

/** A small program that anybody may change and run; it is kept nowhere but in the visitor's own browser. */
class TryIt extends Composite<Section> implements LocaleChangeObserver {

    private static final ProgrammingLanguage LANGUAGE = ProgrammingLanguage.PYTHON;

    private final VisitorTrial trial = new VisitorTrial(this);
    private final VisitorRuns runs;
    private final H2 title = new H2();
    private final CodeEditor editor = new CodeEditor(LANGUAGE);
    private final Button run = new Button("", _ -> run());
    private final TrialCard card;
    private String shown = "";

    TryIt(VisitorRuns runs) {
        this.runs = runs;
        editor.keepCopy(CodeEditor.visitorsKey("front-page"), 0);
        editor.addRunListener(this::run);
        run.addThemeVariants(ButtonVariant.PRIMARY);
        card = new TrialCard(trial.state(), editor::goTo);
        var problem = new Paragraph();
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.bindText(trial.problem());
        var actions = new Div(run);
        actions.addClassName("actions");
        getContent().addClassName("try-it");
        getContent().add(title, editor, actions, problem, card);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().setAriaLabel(getTranslation("front.try"));
        title.setText(getTranslation("front.try"));
        editor.setLabel(getTranslation("lesson.editor", LANGUAGE.mainFile()));
        run.setText(getTranslation("lesson.run"));
        if (editor.getValue().equals(shown)) {
            shown = program();
            editor.setValue(shown);
        }
    }

    private void run() {
        var program = editor.getValue();
        trial.start(visitor -> runs.run(visitor, LANGUAGE, SourceCode.of(LANGUAGE.mainFile(), program), ""));
    }

    private String program() {
        return """
                # %s
                town = "%s"
                for hour in range(7, 10):
                    print(f"{hour}:15  %s {town}")
                """.formatted(
                getTranslation("front.try.comment"), getTranslation("front.try.town"), getTranslation("front.try.bus"));
    }
}
