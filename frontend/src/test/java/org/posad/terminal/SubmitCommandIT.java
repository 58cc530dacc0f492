package org.posad.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posad.PlatformTest;
import org.posad.accounts.AccessTokens;
import org.posad.accounts.EmailAddress;
import org.posad.accounts.NewToken;
import org.posad.accounts.TokenScope;
import org.posad.catalog.Courses;
import org.posad.catalog.ExerciseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class SubmitCommandIT {

    private static final String GREET = "python-first-steps/greet";

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private Courses courses;

    private String token = "";

    @BeforeEach
    void makeAToken() {
        var student = tokens.personOf(new EmailAddress("student@example.org")).orElseThrow();
        tokens.of(student).forEach(old -> tokens.revoke(student, old.id()));
        token = tokens.make(student, new NewToken("terminal", java.util.Set.of(TokenScope.values())));
    }

    @Test
    void aWrongProgramIsExplainedAtTheTerminal() throws Exception {
        var said = new ByteArrayOutputStream();
        assertThat(submit(Locale.ENGLISH, "print('Hi')\n", said)).isFalse();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("Not yet: 0 of", "✗ ", "printed something else", "| Hi", "(hidden test)");
    }

    @Test
    void aRightProgramIsPraisedInTheReadersLanguage() throws Exception {
        var solution = courses.graded(new ExerciseId(GREET)).orElseThrow().solution();
        var said = new ByteArrayOutputStream();
        assertThat(submit(Locale.of("ru"), solution.getFirst().content(), said)).isTrue();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("✓ ").doesNotContain("✗ ");
    }

    @Test
    void whatCannotBeDoneIsSaid() {
        assertThatThrownBy(() ->
                        command(Locale.ENGLISH, new ByteArrayOutputStream()).run("greet", List.of()))
                .hasMessageContaining("does not name an exercise");
        assertThatThrownBy(() -> command(Locale.ENGLISH, new ByteArrayOutputStream())
                        .run(GREET, List.of(folder.resolve("nothing.py"))))
                .hasMessageContaining("cannot be read");
        token = "";
        assertThatThrownBy(() -> submit(Locale.ENGLISH, "", new ByteArrayOutputStream()))
                .hasMessageContaining("POSAD_TOKEN is not good");
    }

    @Test
    void theLanguageIsTheTerminals() {
        assertThat(SubmitCommand.language(Map.of("LANG", "ru_RU.UTF-8"))).isEqualTo(Locale.of("ru"));
        assertThat(SubmitCommand.language(Map.of("LC_ALL", "C", "LANG", "ru_RU.UTF-8")))
                .isEqualTo(Locale.ENGLISH);
    }

    private boolean submit(Locale language, String program, ByteArrayOutputStream said)
            throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("mine.py"), program);
        return command(language, said).run(GREET, List.of(file));
    }

    private SubmitCommand command(Locale language, ByteArrayOutputStream said) {
        var words = new Words(language);
        var api = new Api(URI.create("http://localhost:" + port), token, words);
        return new SubmitCommand(api, words, new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
