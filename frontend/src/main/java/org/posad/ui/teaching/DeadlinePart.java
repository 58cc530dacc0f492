package org.posad.ui.teaching;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.Optional;
import org.posad.teaching.Deadlines;
import org.posad.ui.BrowserTime;
import org.posad.ui.teaching.GroupPage.Taught;

/** Until when the group is to have solved each section. */
class DeadlinePart extends Composite<Section> {

    private final Taught taught;
    private final Deadlines deadlines;

    DeadlinePart(Taught taught, Deadlines deadlines) {
        this.taught = taught;
        this.deadlines = deadlines;
        var zone = BrowserTime.zone(UI.getCurrentOrThrow());
        var dates = deadlines.of(taught.teacher(), taught.group().id());
        getContent().addClassName("question");
        getContent()
                .add(
                        new H2(getTranslation("teaching.deadlines")),
                        new Paragraph(getTranslation("teaching.deadlines.text", zone.getId())),
                        new SectionDates(taught.course(), dates, this::keep));
    }

    private void keep(String section, Optional<Instant> due) {
        var group = taught.group().id();
        due.ifPresentOrElse(
                moment -> deadlines.set(taught.teacher(), group, section, moment),
                () -> deadlines.lift(taught.teacher(), group, section));
    }
}
