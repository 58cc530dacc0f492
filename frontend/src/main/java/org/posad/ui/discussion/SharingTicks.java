package org.posad.ui.discussion;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import java.util.UUID;
import org.posad.discussion.Attachment;
import org.posad.discussion.Sharing;
import org.posad.ui.Tick;

/** Two boxes: what of their own the asker lets others see. Ticked at first, since help needs something to look at. */
class SharingTicks extends Composite<Div> implements LocaleChangeObserver {

    private final Tick program = new Tick("share-" + UUID.randomUUID());
    private final Tick verdict = new Tick("share-" + UUID.randomUUID());
    private Sharing offered = Sharing.NOTHING;

    SharingTicks(SerializableRunnable onChange) {
        program.onChange(onChange);
        verdict.onChange(onChange);
        getContent().addClassName("question");
        getContent().add(program, verdict);
    }

    /** @param content of what is offered: while there is no verdict, there is no box for it */
    void offer(Sharing sharing, Attachment content) {
        offered = sharing;
        program.setVisible(content.program().isPresent());
        verdict.setVisible(content.verdict().isPresent());
    }

    Sharing offered() {
        return offered;
    }

    Sharing chosen() {
        return new Sharing(chosen(program, offered.program()), chosen(verdict, offered.verdict()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        program.setLabel(getTranslation("questions.share.program"));
        verdict.setLabel(getTranslation("questions.share.verdict"));
    }

    private static <T> Optional<T> chosen(Tick tick, Optional<T> what) {
        return what.filter(_ -> tick.isVisible() && tick.isTicked());
    }
}
