package org.posad.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.posad.accounts.EmailAddress;

/** The instructor of the demo accounts, at a browser. */
record Instructor(Page page, Words words, int port) {

    static final EmailAddress EMAIL = new EmailAddress("instructor@example.org");
    static final String NAME = "Ivan Sokolov";

    void signsIn() {
        opens("sign-in?back=teaching");
        page.getByLabel(words.of("account.email")).fill(EMAIL.value());
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(words.of("account.password")))
                .fill("posad");
        page.keyboard().press("Enter");
        page.waitForURL("**/teaching");
        page.getByRole(AriaRole.HEADING).first().waitFor();
        var language = words.language().getLanguage().equals("ru") ? "Русский" : "English";
        var switchToOurs = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(language).setExact(true));
        if (switchToOurs.isVisible()) {
            switchToOurs.click(); // the account remembers the language of the last one who was here
        }
    }

    void opens(String path) {
        page.navigate("http://localhost:%d/%s".formatted(port, path));
    }
}
