package org.posad.ui.teaching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.posad.teaching.Insight;
import org.posad.ui.Plural;
import org.posad.ui.teaching.GroupPage.Taught;

/** A line for each exercise that was tried, with a bar of the members who have solved it among those who have tried. */
final class DifficultyTable {

    private DifficultyTable() {}

    static Div of(Taught taught, List<Insight.Difficulty> difficulties, Component where, Locale locale) {
        var titles = taught.course().exercises().collect(Collectors.toMap(Exercise::id, Function.identity()));
        var table = new DataTable(
                where.getTranslation("teaching.difficulty"),
                List.of(
                        where.getTranslation("teaching.difficulty.exercise"),
                        where.getTranslation("teaching.difficulty.tried"),
                        where.getTranslation("teaching.difficulty.solved"),
                        where.getTranslation("teaching.difficulty.tries")));
        var number = NumberFormat.getNumberInstance(locale);
        number.setMaximumFractionDigits(1);
        var tried = difficulties.stream().filter(each -> each.tried() > 0).toList();
        for (var difficulty : tried) {
            table.row(
                    head(title(titles.get(difficulty.exercise()), difficulty.exercise(), locale), difficulty),
                    String.valueOf(difficulty.tried()),
                    String.valueOf(difficulty.solved()),
                    difficulty.solved() == 0 ? "—" : number.format(difficulty.tries()));
        }
        var content = new Div();
        if (!tried.isEmpty()) {
            content.add(table);
        }
        if (tried.size() < difficulties.size()) {
            content.add(
                    new Paragraph(Plural.of(where, "teaching.difficulty.untried", difficulties.size() - tried.size())));
        }
        return content;
    }

    private static String title(@Nullable Exercise exercise, ExerciseId id, Locale locale) {
        return exercise == null ? id.slug() : exercise.title().in(locale);
    }

    private static Element head(String title, Insight.Difficulty difficulty) {
        var bar = new Element("span").setAttribute("class", "share");
        bar.getStyle().set("--share", String.valueOf(share(difficulty)));
        return new Element("th").setAttribute("scope", "row").appendChild(new Element("span").setText(title), bar);
    }

    private static double share(Insight.Difficulty difficulty) {
        return (double) difficulty.solved() / difficulty.tried();
    }
}
