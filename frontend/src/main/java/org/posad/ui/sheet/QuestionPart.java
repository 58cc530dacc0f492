package org.posad.ui.sheet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Locale;
import org.posad.catalog.Text;
import org.posad.ui.verdict.Words;

/** One question and the place for its answer: a group that a screen reader announces by the question. */
abstract class QuestionPart extends Composite<FieldSet> implements LocaleChangeObserver {

    private final Text ask;
    private final FieldSet.Legend legend = new FieldSet.Legend();

    QuestionPart(Text ask) {
        this.ask = ask;
        getContent().addClassName("asked");
        getContent().add(legend);
    }

    /** As the file of answers has it. */
    abstract List<String> answer();

    abstract void fill(List<String> answer);

    /** The items read differently now. */
    abstract void say(Locale language);

    @Override
    public final void localeChange(LocaleChangeEvent event) {
        legend.removeAll();
        legend.add(Words.inline(ask.in(event.getLocale())));
        say(event.getLocale());
    }
}
