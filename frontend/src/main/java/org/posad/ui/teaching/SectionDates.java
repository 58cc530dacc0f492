package org.posad.ui.teaching;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.posad.catalog.Course;
import org.posad.ui.BrowserTime;

/** A date for each section of a course, in the browser's own field and the teacher's own time; kept as it is chosen. */
class SectionDates extends Composite<Div> {

    private final BiConsumer<String, Optional<Instant>> keeper;
    private final ZoneId zone = BrowserTime.zone(UI.getCurrentOrThrow());
    private final Paragraph said = new Paragraph();

    /** @param keeper is told the section's slug with its date, or that it has none any longer */
    SectionDates(Course course, Map<String, Instant> dates, BiConsumer<String, Optional<Instant>> keeper) {
        this.keeper = keeper;
        said.getElement().setAttribute("role", "status");
        course.sections().forEach(section -> getContent().add(line(section, dates.get(section.slug()))));
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
        input.addValueChangeListener(event -> {
            keeper.accept(section.slug(), moment(event.getValue()));
            said.setText(getTranslation("profile.saved"));
        });
        var label = new NativeLabel(section.title().in(getLocale()));
        label.setFor(input);
        var line = new Div(label, input);
        line.addClassName("deadline");
        return line;
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
