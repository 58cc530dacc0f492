package org.posad.ui.administration;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.posad.accounts.EmailAddress;
import org.posad.catalog.CourseId;
import org.posad.catalog.CourseSummary;
import org.posad.catalog.Courses;
import org.posad.certification.Award;
import org.posad.certification.AwardReason;
import org.posad.certification.Awards;
import org.posad.security.CurrentLearner;
import org.posad.ui.Choice;
import org.posad.ui.TypedAddresses;

/** Instructors decide that people have earned a certificate, one or a whole group, and say why. */
@Route("awards")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
public class AwardsView extends Composite<Div> implements LocaleChangeObserver, HasDynamicTitle {

    private static final int MOST = 500;
    private static final int LONGEST = 40_000;

    private final Awards awards;
    private final CurrentLearner learner;
    private final H1 title = new H1();
    private final Paragraph explanation = new Paragraph();
    private final Choice<CourseSummary> course;
    private final TextArea people = new TextArea();
    private final TextArea reason = new TextArea();
    private final Button submit = new Button("", _ -> submit());
    private final Div results = new Div();

    AwardsView(Awards awards, Courses courses, CurrentLearner learner) {
        this.awards = awards;
        this.learner = learner;
        course = new Choice<>(courses.published());
        submit.setEnabled(!courses.published().isEmpty());
        people.setWidthFull();
        people.setMaxLength(LONGEST);
        people.setMinRows(4);
        reason.setWidthFull();
        reason.setMaxLength(AwardReason.LONGEST);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        results.getElement().setAttribute("role", "status");
        var form = new Div(course, people, reason, submit);
        form.addClassName("question");
        getContent().addClassName("page");
        getContent().add(title, explanation, form, results);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getPageTitle());
        explanation.setText(getTranslation("awards.explanation"));
        course.say(getTranslation("awards.course"), each -> each.title().in(getLocale()));
        people.setLabel(getTranslation("awards.people"));
        people.setHelperText(getTranslation("awards.people.help", MOST));
        reason.setLabel(getTranslation("awards.reason"));
        reason.setHelperText(getTranslation("awards.reason.help"));
        submit.setText(getTranslation("awards.submit"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("awards.title");
    }

    /** What is wrong is said at its field, and nothing is done before all is right. */
    private void submit() {
        results.removeAll();
        var typed = TypedAddresses.of(people.getValue());
        var wrong = typed.wrong();
        var why = AwardReason.parse(reason.getValue());
        complain(
                people,
                typed.words().isEmpty() || typed.words().size() > MOST || wrong.isPresent(),
                "awards.people.wrong",
                wrong.orElse(""));
        complain(reason, why.isEmpty(), "awards.reason.wrong", "");
        if (!people.isInvalid() && why.isPresent()) {
            show(course.chosen().id(), typed.addresses(), why.get());
        }
    }

    private void show(CourseId id, List<EmailAddress> addresses, AwardReason why) {
        var list = new UnorderedList();
        awards.award(learner.id(), id, addresses, why)
                .forEach((email, award) -> list.add(new ListItem(email.value() + ": " + getTranslation(words(award)))));
        results.add(list);
    }

    private void complain(HasValidation field, boolean invalid, String key, String what) {
        field.setInvalid(invalid);
        field.setErrorMessage(getTranslation(key, what));
    }

    private static String words(Award award) {
        return switch (award) {
            case ORDERED -> "awards.result.ordered";
            case HOLDS_ONE -> "awards.result.holds-one";
            case NO_SUCH_PERSON -> "awards.result.no-such-person";
            case NOTHING_SOLVED -> "awards.result.nothing-solved";
            case NO_SUCH_COURSE -> "awards.result.no-such-course";
            case NOT_PERMITTED -> "awards.result.not-permitted";
        };
    }
}
