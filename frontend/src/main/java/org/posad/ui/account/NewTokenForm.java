package org.posad.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.posad.accounts.NewToken;
import org.posad.accounts.TokenScope;
import org.posad.ui.Tick;

/** What a new access token is called, and what it may do. */
class NewTokenForm extends Composite<Div> implements LocaleChangeObserver {

    private final NativeLabel label = new NativeLabel();
    private final Input name = new Input();
    private final Map<TokenScope, Tick> scopes = new EnumMap<>(TokenScope.class);
    private final Paragraph problem = new Paragraph();
    private final Button make = new Button();
    private final SerializableConsumer<NewToken> onMake;

    NewTokenForm(SerializableConsumer<NewToken> onMake) {
        this.onMake = onMake;
        name.setId("token-name");
        name.getElement().setAttribute("maxlength", String.valueOf(NewToken.LONGEST_NAME));
        label.setFor(name);
        getContent().addClassName("question");
        getContent().add(label, name);
        for (var scope : TokenScope.values()) {
            var tick = new Tick("scope-" + scope.name());
            scopes.put(scope, tick);
            getContent().add(tick);
        }
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.addClickListener(_ -> make());
        getContent().add(problem, make);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        label.setText(getTranslation("tokens.name"));
        scopes.forEach((scope, tick) -> tick.setLabel(getTranslation(TokenCard.words(scope))));
        make.setText(getTranslation("tokens.make"));
        problem.setText("");
    }

    private void make() {
        try {
            onMake.accept(new NewToken(name.getValue(), ticked()));
            name.clear();
            problem.setText("");
        } catch (IllegalArgumentException _) {
            problem.setText(getTranslation("tokens.incomplete", NewToken.LONGEST_NAME));
        }
    }

    private Set<TokenScope> ticked() {
        return scopes.entrySet().stream()
                .filter(each -> each.getValue().isTicked())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
