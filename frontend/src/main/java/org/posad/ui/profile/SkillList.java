package org.posad.ui.profile;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.posad.learning.SkillReading;

/** Skills, and how many exercises of each are solved. */
class SkillList extends UnorderedList {

    SkillList(List<SkillReading> skills, Locale locale) {
        addClassName("skills");
        for (var skill : skills) {
            var count = new Span(getTranslation("course.lesson.solved", skill.solved(), skill.exercises()));
            count.addClassNames("count", skill.isComplete() ? "done" : "open");
            add(new ListItem(new Span(skill.title().in(locale)), count));
        }
    }
}
