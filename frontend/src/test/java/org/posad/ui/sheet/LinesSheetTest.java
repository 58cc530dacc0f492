package org.posad.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.posad.catalog.AnswerSheet;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.catalog.SourceFile;

/** What each button does; that keys press them, and where the focus stays, is shown in a browser. */
@ViewPackages // none: the pages need the whole platform
@Execution(ExecutionMode.SAME_THREAD)
class LinesSheetTest extends BrowserlessTest {

    private static final SourceFile PIECES =
            new SourceFile("main.py", "print(n)\nprint(\"end\")\nfor n in range(3):\nprint(n - 1)\n");
    private static final SourceFile PROGRAM =
            new SourceFile("main.py", "for n in range(3):\n    print(n)\nprint(\"end\")\n");

    private final AtomicInteger changes = new AtomicInteger();
    private final Sheet sheet =
            Sheet.of(new AnswerSheet.Lines(PIECES), ProgrammingLanguage.PYTHON, 1, changes::incrementAndGet);

    @BeforeEach
    void openTheSheet() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().add(sheet);
    }

    @Test
    void aProgramIsPutTogetherByButtonsThatSayWhichLineTheyMove() {
        press("Take into the program: print(n)");
        press("More indentation: print(n)");
        press("Take into the program: for n in range(3):");
        press("Less indentation: for n in range(3):");
        press("Up: for n in range(3):");
        press("Take into the program: print(\"end\")");
        press("Less indentation: print(\"end\")");
        assertThat(sheet.answers()).containsExactly(PROGRAM);
        assertThat(changes).hasValue(7);
    }

    @Test
    void aLineThatIsTakenIsNotThereToTakeAgain() {
        press("Take into the program: print(n)");
        assertThat(labels()).doesNotContain("Take into the program: print(n)").contains("Put back: print(n)");
        press("Put back: print(n)");
        assertThat(labels()).contains("Take into the program: print(n)");
        assertThat(sheet.answers()).containsExactly(new SourceFile("main.py", ""));
    }

    @Test
    void whatWasAnsweredBeforeIsThereAgain() {
        sheet.fill(List.of(PROGRAM));
        assertThat(sheet.answers()).containsExactly(PROGRAM);
        assertThat(changes).hasValue(0);
    }

    @Test
    void whatTheExerciseBeginsWithIsNoAnswerYet() {
        sheet.fill(List.of(PIECES));
        assertThat(sheet.answers()).containsExactly(new SourceFile("main.py", ""));
        assertThat(labels()).hasSize(4).allMatch(label -> label.startsWith("Take"));
    }

    @Test
    void itSpeaksTheReadersLanguage() {
        UI.getCurrent().setLocale(Locale.of("ru"));
        assertThat(labels()).contains("Взять в программу: print(n)");
    }

    private void press(String label) {
        var button = buttons().stream()
                .filter(each -> each.getAriaLabel().orElse("").equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button '%s' among %s".formatted(label, labels())));
        test(button).click();
    }

    private List<String> labels() {
        return buttons().stream()
                .map(button -> button.getAriaLabel().orElse(""))
                .toList();
    }

    private List<NativeButton> buttons() {
        return find(NativeButton.class).all();
    }
}
