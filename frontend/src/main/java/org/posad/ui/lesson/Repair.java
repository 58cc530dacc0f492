package org.posad.ui.lesson;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.posad.accounts.LearnerId;
import org.posad.catalog.Exercise;
import org.posad.catalog.LineChanges;

/** Praises whoever has mended a program by the smallest change; tells the others that there is a smaller one. */
class Repair extends Composite<Paragraph> implements LocaleChangeObserver {

    private final int changed;
    private final int enough;

    Repair(Exercise exercise, LearnerId learner, Toolbox toolbox) {
        var submissions = toolbox.submissions();
        changed = submissions
                .newest(learner, exercise.id())
                .map(newest -> LineChanges.between(
                        exercise.starter(),
                        submissions.sourceOf(learner, newest).files()))
                .orElse(0);
        enough = toolbox.courses().linesToChange(exercise.id()).orElse(changed);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent()
                .setText(
                        changed <= enough
                                ? getTranslation("lesson.repair.smallest", changed)
                                : getTranslation("lesson.repair.more", changed, enough));
    }
}
