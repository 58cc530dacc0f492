package org.posad.ui.teaching;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posad.catalog.Course;
import org.posad.teaching.Deadlines;
import org.posad.ui.BrowserTime;
import org.posad.ui.teaching.GroupPage.Taught;

/** A date for each section, in the browser's own field and the teacher's own time; kept as it is chosen. */
class DeadlinePart extends Composite<Section> {

    private final Taught taught;
    private final Deadlines deadlines;
    private final ZoneId zone = BrowserTime.zone(UI.getCurrentOrThrow());
    private final Paragraph said = new Paragraph();

    DeadlinePart(Taught taught, Deadlines deadlines) {
        this.taught = taught;
        this.deadlines = deadlines;
        said.getElement().setAttribute("role", "status");
        getContent().addClassName("question");
        getContent()
                .add(
                        new H2(getTranslation("teaching.deadlines")),
                        new Paragraph(getTranslation("teaching.deadlines.text", zone.getId())));
        var dates = deadlines.of(taught.teacher(), taught.group().id());
        taught.course().sections().forEach(section -> getContent().add(line(section, dates.get(section.slug()))));
        getContent().add(said);
    }

    private Div line(Course.Section section, @Nullable Instant due) {
        var input = new Input();
        input.setId("due-" + section.slug());
        input.setType("datetime-local");
        if (due != null) {
            input.setValue(LocalDateTime.ofInstant(due, zone)
                    .truncatedTo(ChronoUnit.MINUTES)
                    .toString());
        }
        input.addValueChangeListener(event -> keep(section, event.getValue()));
        var label = new NativeLabel(section.title().in(getLocale()));
        label.setFor(input);
        var line = new Div(label, input);
        line.addClassName("deadline");
        return line;
    }

    private void keep(Course.Section section, String typed) {
        var group = taught.group().id();
        moment(typed)
                .ifPresentOrElse(
                        due -> deadlines.set(taught.teacher(), group, section.slug(), due),
                        () -> deadlines.lift(taught.teacher(), group, section.slug()));
        said.setText(getTranslation("profile.saved"));
    }

    /** Nothing for a field that is empty, or for what no browser sends. */
    private Optional<Instant> moment(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed).atZone(zone).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
