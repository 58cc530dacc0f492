package org.posad.ui.catalog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.posad.catalog.CourseSummary;
import org.posad.ui.Plural;

/** A course in figures: language, level, hours, lessons, exercises. */
final class CourseFacts {

    private CourseFacts() {}

    static UnorderedList of(Component where, CourseSummary course) {
        var facts = new UnorderedList(
                new ListItem(programmings(course)),
                new ListItem(where.getTranslation("catalog.level." + FilterAddress.code(course.level()))),
                new ListItem(Plural.of(where, "catalog.hours", course.hours())),
                new ListItem(Plural.of(where, "catalog.lessons", course.lessons())),
                new ListItem(Plural.of(where, "catalog.exercises", course.exercises())));
        facts.addClassName("facts");
        return facts;
    }

    private static String programmings(CourseSummary course) {
        return course.programmings().stream().map(ProgrammingNames::of).collect(Collectors.joining(", "));
    }
}
