package org.posad.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.posad.accounts.AccessToken;
import org.posad.accounts.TokenScope;

/** An access token, without its secret, and the button that ends it. */
class TokenCard extends ListItem {

    TokenCard(AccessToken token, Locale locale, SerializableRunnable onRevoke) {
        var revoke = new Button(getTranslation("tokens.revoke"), _ -> onRevoke.run());
        revoke.setAriaLabel(getTranslation("tokens.revoke") + ": " + token.name());
        revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        var more = new Div(revoke);
        more.addClassName("more");
        var used = token.lastUsed();
        addClassName("card");
        add(
                new H3(token.name()),
                new Paragraph(scopes(token)),
                new Paragraph(getTranslation(
                        "tokens.until", day(LocalDate.ofInstant(token.validUntil(), ZoneOffset.UTC), locale))),
                new Paragraph(
                        used == null
                                ? getTranslation("tokens.never-used")
                                : getTranslation("tokens.used", day(used, locale))),
                more);
    }

    private String scopes(AccessToken token) {
        return token.scopes().stream()
                .sorted()
                .map(scope -> getTranslation(words(scope)))
                .collect(Collectors.joining("; "));
    }

    static String words(TokenScope scope) {
        return switch (scope) {
            case READ -> "tokens.scope.read";
            case SUBMIT -> "tokens.scope.submit";
        };
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
