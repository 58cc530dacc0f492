package org.posad.ui.lesson;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import org.posad.catalog.Text;
import org.posad.ui.verdict.Words;

/** Hints, opened one by one: each says a little more than the one before. */
class Hints extends Composite<Div> {

    private final ValueSignal<Integer> opened = new ValueSignal<>(0);
    private final List<Text> hints;
    private final OrderedList list = new OrderedList();
    private final Button more = new Button("", _ -> opened.update(count -> count + 1));

    Hints(List<Text> hints) {
        this.hints = hints;
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        more.bindVisible(opened.map(count -> count < hints.size()));
        list.getElement().setAttribute("aria-live", "polite");
        list.bindVisible(opened.map(count -> count > 0));
        getContent().addClassName("hints");
        getContent().add(list, more);
        Signal.effect(this, () -> {
            UI.getCurrentOrThrow().localeSignal().get();
            show(opened.get());
        });
    }

    private void show(int count) {
        list.removeAll();
        hints.stream().limit(count).forEach(hint -> list.add(new ListItem(new Words(hint.in(getLocale())))));
        more.setText(getTranslation("lesson.hint", Math.min(count + 1, hints.size()), hints.size()));
    }
}
