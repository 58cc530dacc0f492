package org.posad.ui.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.ZoneId;
import org.posad.accounts.LearnerId;
import org.posad.learning.WeekReading;
import org.posad.learning.Weeks;
import org.posad.ui.BrowserTime;
import org.posad.ui.Plural;

/** The learner's week: the goal they have set themselves, how far they are, and leave to rest. It never reproaches. */
class WeekCard extends Composite<Section> {

    private static final int[] GOALS = {2, 5, 10};

    private final Weeks weeks;
    private final LearnerId learner;
    private final ZoneId zone = BrowserTime.zone(UI.getCurrentOrThrow());

    WeekCard(Weeks weeks, LearnerId learner) {
        this.weeks = weeks;
        this.learner = learner;
        getContent().addClassNames("card", "week");
        show();
    }

    private void show() {
        var week = weeks.now(learner, zone);
        getContent().removeAll();
        getContent().add(new H2(getTranslation("home.week")));
        if (week.off()) {
            restful();
        } else if (week.goal().isPresent()) {
            aiming(week, week.goal().get());
        } else {
            asking();
        }
        if (week.streak().weeks() > 1) {
            getContent().add(quiet(streak(week)));
        }
    }

    private void asking() {
        var answers = new Div();
        answers.addClassName("more");
        for (var goal : GOALS) {
            answers.add(button(Plural.of(this, "catalog.exercises", goal), () -> weeks.aimFor(learner, goal)));
        }
        getContent().add(new Paragraph(getTranslation("home.week.ask")), answers);
    }

    private void aiming(WeekReading week, int goal) {
        var bar = new ProgressBar(0, goal, Math.min(goal, week.solved()));
        bar.getElement().setAttribute("aria-label", getTranslation("home.week"));
        var words = week.isReached()
                ? getTranslation("home.week.reached", week.solved(), goal)
                : getTranslation("home.week.solved", week.solved(), goal);
        var more = new Div(
                button(getTranslation("home.week.change"), () -> weeks.aimForNothing(learner)),
                button(getTranslation("home.week.take-off"), () -> weeks.takeOff(learner, zone)));
        more.addClassName("more");
        getContent().add(bar, new Paragraph(words), more);
    }

    private void restful() {
        var more = new Div(button(getTranslation("home.week.back"), () -> weeks.comeBack(learner, zone)));
        more.addClassName("more");
        getContent().add(new Paragraph(getTranslation("home.week.off")), more);
    }

    private String streak(WeekReading week) {
        var spare = week.streak().spare();
        var weeksInARow = Plural.of(this, "home.streak", week.streak().weeks());
        return spare == 0 ? weeksInARow : weeksInARow + " " + Plural.of(this, "home.streak.spare", spare);
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    private Button button(String text, SerializableRunnable action) {
        var button = new Button(text, _ -> {
            action.run();
            show();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
