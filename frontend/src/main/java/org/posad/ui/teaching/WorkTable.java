package org.posad.ui.teaching;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.posad.catalog.Course;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.Text;
import org.posad.teaching.MemberWork;
import org.posad.ui.BrowserTime;
import org.posad.ui.teaching.GroupPage.Taught;

/** A line an exercise, by sections: how many tries, and when it was solved. */
final class WorkTable {

    private WorkTable() {}

    static DataTable of(Taught taught, MemberWork work, Component where, Locale locale) {
        var titles = taught.course().exercises().collect(Collectors.toMap(Exercise::id, Exercise::title));
        var openings = openings(taught.course());
        var table = new DataTable(
                where.getTranslation("teaching.work"),
                List.of(
                        where.getTranslation("teaching.difficulty.exercise"),
                        where.getTranslation("teaching.grades.tries"),
                        where.getTranslation("teaching.grades.solved")));
        for (var line : work.lines()) {
            Optional.ofNullable(openings.get(line.exercise())).ifPresent(title -> table.section(title.in(locale)));
            var title = titles.get(line.exercise());
            table.row(
                    title == null ? line.exercise().slug() : title.in(locale),
                    line.tries() == 0 ? "—" : String.valueOf(line.tries()),
                    line.solvedAt()
                            .map(at -> BrowserTime.of(where, at)
                                    + (line.late() ? ", " + where.getTranslation("teaching.work.late") : ""))
                            .orElse("—"));
        }
        return table;
    }

    /** The title of each section, by the exercise that it begins with. */
    private static Map<ExerciseId, Text> openings(Course course) {
        var openings = new HashMap<ExerciseId, Text>();
        for (var section : course.sections()) {
            section.lessons().stream()
                    .flatMap(lesson -> lesson.exercises().stream())
                    .findFirst()
                    .ifPresent(first -> openings.put(first.id(), section.title()));
        }
        return openings;
    }
}
