package org.posad.ui.notification;

import com.vaadin.flow.component.html.Span;
import org.posad.ui.InnerLink;
import org.posad.ui.Paths;
import org.posad.ui.Plural;

/** Says how much there is to read, and leads to it. */
public final class Bell extends InnerLink {

    private static final int MOST_SHOWN = 99;

    private final Span count = new Span();

    public Bell() {
        super(Paths.NOTIFICATIONS, "");
        count.addClassName("count");
        count.getElement().setAttribute("aria-hidden", "true"); // the link's name says the same
        addClassName("bell");
        add(count);
    }

    public void show(int unread) {
        count.setText(unread > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        var words = unread == 0
                ? getTranslation("notifications.title")
                : getTranslation("notifications.bell", Plural.of(this, "notifications.unread", unread));
        getElement().setAttribute("aria-label", words).setAttribute("title", words);
    }
}
