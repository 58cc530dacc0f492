package org.posad.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.posad.accounts.EmailAddress;

/** The instructor whom every platform of one machine begins with. */
final class Instructor {

    static final EmailAddress EMAIL = new EmailAddress("instructor@example.org");

    private Instructor() {}

    /** And comes to the groups. */
    static void signsIn(Page page, Words words, int port) {
        page.navigate("http://localhost:%d/sign-in?back=teaching".formatted(port));
        page.getByLabel(words.of("account.email")).fill(EMAIL.value());
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(words.of("account.password")))
                .fill("posad");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/teaching"));
        page.getByRole(AriaRole.HEADING).first().waitFor();
        var switchToOurs = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions()
                        .setName(words.language().getLanguage().equals("ru") ? "Русский" : "English")
                        .setExact(true));
        if (switchToOurs.isVisible()) {
            switchToOurs.click(); // the account remembers the language of the last one who was here
        }
    }
}
