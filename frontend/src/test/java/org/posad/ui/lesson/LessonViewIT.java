package org.posad.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.posad.PlatformTest;
import org.posad.accounts.Accounts;
import org.posad.accounts.EmailAddress;
import org.posad.accounts.LearnerId;
import org.posad.accounts.NewPerson;
import org.posad.accounts.Password;
import org.posad.accounts.PersonName;
import org.posad.accounts.Registration;
import org.posad.assessment.Draft;
import org.posad.assessment.Drafts;
import org.posad.assessment.SourceCode;
import org.posad.catalog.CourseId;
import org.posad.catalog.ExerciseId;
import org.posad.learning.Progress;
import org.posad.ui.editor.CodeEditor;
import org.posad.ui.editor.CodeTyped;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@Isolated("Its own Vaadin service takes over what the pages of others wait for")
@PlatformTest
class LessonViewIT extends SpringBrowserlessTest {

    private static final CourseId COURSE = new CourseId("python-first-steps");
    private static final ExerciseId GREET = ExerciseId.of(COURSE, "greet");
    private static final String LESSON = "courses/python-first-steps/lessons/variables";
    private static final String PASSWORD = "correct horse";

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Progress progress;

    private LearnerId ada = new LearnerId(UUID.randomUUID());

    @BeforeEach
    void signIn() {
        var email = UUID.randomUUID() + "@example.org";
        var newcomer =
                new NewPerson(new EmailAddress(email), new PersonName("Ada"), new Password(PASSWORD), Locale.ENGLISH);
        if (accounts.register(newcomer) instanceof Registration.Registered(var id)) {
            ada = id;
        }
        SecurityContextHolder.getContext()
                .setAuthentication(
                        signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD)));
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aLessonThatIsNotThereIsNotFound() {
        UI.getCurrent().navigate("courses/python-first-steps/lessons/nothing");
        assertThat(find(H1.class).single().getText()).isEqualTo("There is no such page");
    }

    @Test
    void anAddressThatNamesNoLessonIsNotFoundEither() {
        UI.getCurrent().navigate("courses/%3Cscript%3E/lessons/-");
        assertThat(find(H1.class).single().getText()).isEqualTo("There is no such page");
    }

    @Test
    void anOpenedLessonIsThePlaceToContinueAt() {
        open();
        assertThat(progress.of(ada, COURSE)
                        .orElseThrow()
                        .continueAt()
                        .orElseThrow()
                        .slug())
                .isEqualTo("variables");
    }

    @Test
    void theAddressMayNameTheExercise() {
        UI.getCurrent().navigate(LESSON, QueryParameters.of("exercise", "ticket-price"));
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("The price of the tickets");
    }

    @Test
    void whatIsTypedIsSaved() {
        type(open(), "print('hello')\n", null);
        assertThat(drafts.of(ada, GREET).orElseThrow().source().main()).isEqualTo("print('hello')\n");
    }

    @Test
    void theNextVisitGoesOnWithTheDraft() {
        drafts.save(ada, GREET, SourceCode.of("main.py", "# yesterday\n"), 0);
        assertThat(open().getValue()).isEqualTo("# yesterday\n");
    }

    @Test
    void anotherTabsTextIsNotOverwrittenUnasked() {
        var editor = open();
        anotherTabSaves();
        type(editor, "# here\n", null);
        assertThat(drafts.of(ada, GREET).orElseThrow().source().main()).isEqualTo("# there\n");

        test(button("Take the other")).click();

        assertThat(editor.getValue()).isEqualTo("# there\n");
    }

    @Test
    void whoeverKeepsTheirsOverwritesTheOther() {
        var editor = open();
        anotherTabSaves();
        type(editor, "# here\n", null);
        test(button("Keep this one")).click();
        assertThat(drafts.of(ada, GREET).orElseThrow().source().main()).isEqualTo("# here\n");
    }

    @Test
    void whatTheBrowserBringsBackGoesOnFromItsOwnVersion() {
        var saved = drafts.save(ada, GREET, SourceCode.of("main.py", "# first\n"), 0);
        assertThat(saved).isInstanceOf(Draft.Saving.Saved.class);
        type(open(), "# never sent\n", 0);
        assertThat(find(Button.class).withText("Keep this one").all()).hasSize(1);
    }

    @Test
    void aMegabyteIsRefusedInASentenceAndSubmittedToNobody() {
        type(open(), "я".repeat(500_000), null);
        test(button("Submit")).click();
        assertThat(problem()).isEqualTo("This is too long: a program may have up to 64 KB.");
        assertThat(drafts.of(ada, GREET)).isEmpty();
    }

    @Test
    void aNullByteIsRefusedInASentence() {
        type(open(), "print('\0')", null);
        test(button("Run")).click();
        assertThat(problem()).startsWith("There are characters in it that are not text.");
    }

    @Test
    void theOtherLanguageLeavesWhatWasTyped() {
        var editor = open();
        type(editor, "# mine\n", null);
        UI.getCurrent().setLocale(Locale.of("ru"));
        roundTrip();
        assertThat(find(CodeEditor.class).all()).containsExactly(editor);
        assertThat(editor.getValue()).isEqualTo("# mine\n");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Поприветствовать жителя");
    }

    private CodeEditor open() {
        navigate(LESSON, LessonView.class);
        return find(CodeEditor.class).single();
    }

    private void anotherTabSaves() {
        drafts.save(ada, GREET, SourceCode.of("main.py", "# there\n"), 0);
    }

    /** As the browser does it: the value first, then the event. */
    private void type(CodeEditor editor, String text, @Nullable Integer continues) {
        editor.setValue(text);
        ComponentUtil.fireEvent(editor, new CodeTyped(editor, true, 1, continues));
        roundTrip();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private String problem() {
        roundTrip();
        return find(Paragraph.class).withClassName("problem").single().getText();
    }
}
