package org.posad.ui.teaching;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.posad.assessment.MistakeGroup;
import org.posad.assessment.MistakeGroups;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.Text;
import org.posad.ui.teaching.GroupPage.Taught;

/** Mistakes in a course that its authors did not foresee, the most frequent first, each with a form to answer it. */
class MistakesPart extends Composite<Section> {

    private static final int MOST = 10;

    private final Taught taught;
    private final MistakeGroups mistakes;
    private final Map<ExerciseId, Text> titles;

    MistakesPart(Taught taught, MistakeGroups mistakes) {
        this.taught = taught;
        this.mistakes = mistakes;
        titles = taught.course().exercises().collect(Collectors.toMap(Exercise::id, Exercise::title));
        var course = taught.course().id();
        var unexplained = mistakes.unexplained(taught.teacher(), course, MOST);
        getContent()
                .add(
                        new H2(getTranslation("teaching.mistakes")),
                        new Paragraph(getTranslation(
                                unexplained.isEmpty() ? "teaching.mistakes.none" : "teaching.mistakes.text")));
        list(unexplained);
        var explained = mistakes.explained(taught.teacher(), course, MOST);
        if (!explained.isEmpty()) {
            getContent().add(new H3(getTranslation("teaching.mistakes.answered")));
            list(explained);
        }
    }

    private void list(List<MistakeGroup> groups) {
        groups.forEach(group -> getContent()
                .add(new MistakeCard(
                        group,
                        title(group),
                        explanation ->
                                mistakes.explain(taught.teacher(), group.exercise(), group.behaviour(), explanation))));
    }

    /** An exercise that has just been published is not in the course that this page knows. */
    private String title(MistakeGroup group) {
        var title = titles.get(group.exercise());
        return title == null ? group.exercise().slug() : title.in(getLocale());
    }
}
