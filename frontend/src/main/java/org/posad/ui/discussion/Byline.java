package org.posad.ui.discussion;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.posad.discussion.Author;
import org.posad.ui.BrowserTime;

/** Who wrote something, and when. */
class Byline extends Composite<Span> {

    Byline(Author author, Instant at) {
        var name = new Span(author.you() ? getTranslation("questions.you", author.name()) : author.name());
        name.addClassName("author");
        getContent().addClassName("byline");
        getContent().add(name);
        if (author.instructor()) {
            var mark = new Span(getTranslation("questions.instructor"));
            mark.addClassName("badge");
            getContent().add(mark);
        }
        getContent().add(new Span(BrowserTime.of(this, at)));
    }
}
