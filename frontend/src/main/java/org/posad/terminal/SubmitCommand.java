package org.posad.terminal;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.posad.terminal.Api.Answer;
import org.posad.terminal.Api.File;

/**
 * {@code SubmitCommand URL COURSE/EXERCISE FILE…}: submits the files with the access token in {@code POSAD_TOKEN}, waits,
 * and says what came of it. Ends with 0 if they solve the exercise, 1 if they do not, 2 if that could not be found out.
 */
final class SubmitCommand {

    private final Api api;
    private final Words words;
    private final PrintStream out;

    SubmitCommand(Api api, Words words, PrintStream out) {
        this.api = api;
        this.words = words;
        this.out = out;
    }

    static void main(String[] args) throws InterruptedException {
        var words = new Words(language(System.getenv()));
        try (var api = new Api(URI.create(args[0]), System.getenv().getOrDefault("POSAD_TOKEN", ""), words)) {
            var files = Stream.of(args).skip(2).map(Path::of).toList();
            System.exit(new SubmitCommand(api, words, System.out).run(args[1], files) ? 0 : 1);
        } catch (TerminalProblem e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    /** @return whether the exercise is solved */
    boolean run(String exercise, List<Path> files) throws InterruptedException {
        var begins = api.starter(exercise);
        var id = api.submit(exercise, named(files, begins));
        out.println(words.of("terminal.sent"));
        var answer = await(id);
        out.println();
        new Report(words, out).print(answer);
        return answer.verdict() != null && answer.verdict().result().equals("accepted");
    }

    /** Says what changes while it waits. */
    private Answer await(String id) throws InterruptedException {
        var said = "";
        while (true) {
            var answer = api.grading(id);
            if (answer.isEnd()) {
                return answer;
            }
            if (!answer.summary().equals(said)) {
                said = answer.summary();
                out.println(said);
            }
        }
    }

    /** A single file may be called whatever its owner likes. */
    private List<File> named(List<Path> files, List<String> begins) {
        if (files.size() == 1 && begins.size() == 1) {
            return List.of(new File(begins.getFirst(), content(files.getFirst())));
        }
        var names = files.stream()
                .map(file -> file.getFileName().toString())
                .sorted()
                .toList();
        if (!names.equals(begins.stream().sorted().toList())) {
            throw new TerminalProblem(words.of("terminal.files", String.join(", ", begins)));
        }
        return files.stream()
                .map(file -> new File(file.getFileName().toString(), content(file)))
                .toList();
    }

    private String content(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException _) {
            throw new TerminalProblem(words.of("terminal.not-text", file));
        } catch (IOException _) {
            throw new TerminalProblem(words.of("terminal.no-file", file));
        }
    }

    /** As the terminal is set; what it is in is what is read. */
    static Locale language(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> value.startsWith("ru"))
                .map(_ -> Locale.of("ru"))
                .orElse(Locale.ENGLISH);
    }
}
