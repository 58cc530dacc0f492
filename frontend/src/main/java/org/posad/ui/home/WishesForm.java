package org.posad.ui.home;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.posad.accounts.PersonName;
import org.posad.certification.Disclosure;
import org.posad.certification.Wishes;
import org.posad.ui.Choice;

/** Asked once, before the first certificate is issued: what to print, what to show, and what cannot be taken back. */
class WishesForm extends Div {

    private final TextField name = new TextField();
    private final Choice<Disclosure> disclosure = new Choice<>(List.of(Disclosure.values()));
    private final Consumer<Wishes> wish;

    WishesForm(String accountName, Consumer<Wishes> wish) {
        this.wish = wish;
        addClassName("card");
        name.setLabel(getTranslation("wishes.name"));
        name.setHelperText(getTranslation("wishes.name.help"));
        name.setValue(accountName);
        name.setMaxLength(PersonName.LONGEST);
        name.setWidthFull();
        disclosure.say(getTranslation("wishes.disclosure"), each -> getTranslation(words(each)));
        var submit = new Button(getTranslation("wishes.submit"), _ -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H2(getTranslation("wishes.title")),
                new Paragraph(getTranslation("wishes.explanation")),
                name,
                disclosure,
                new Paragraph(getTranslation("wishes.for-ever")),
                submit);
    }

    private void submit() {
        var typed = PersonName.parse(name.getValue());
        name.setInvalid(typed.isEmpty());
        name.setErrorMessage(getTranslation("account.name.wrong"));
        typed.ifPresent(printed -> wish.accept(new Wishes(printed, disclosure.chosen())));
    }

    static String words(Disclosure disclosure) {
        return switch (disclosure) {
            case EVERYTHING -> "wishes.disclosure.everything";
            case WITHOUT_NAME -> "wishes.disclosure.without-name";
            case NOTHING -> "wishes.disclosure.nothing";
        };
    }
}
