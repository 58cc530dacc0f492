package org.posad.gate.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posad.catalog.ProgrammingLanguage;

/** Questions of Moodle, exported as XML. Those of the plug-in CodeRunner that ask for a whole program are exercises here. */
final class MoodleImporter implements Importer {

    private static final Map<String, ProgrammingLanguage> LANGUAGES = Map.of(
            "python3", ProgrammingLanguage.PYTHON,
            "python3_w_input", ProgrammingLanguage.PYTHON,
            "java_program", ProgrammingLanguage.JAVA,
            "c_program", ProgrammingLanguage.C,
            "cpp_program", ProgrammingLanguage.CPP,
            "nodejs", ProgrammingLanguage.JAVASCRIPT);

    @Override
    public boolean knows(Path source) {
        return Files.isRegularFile(source) && Folder.ends(source, ".xml");
    }

    @Override
    public List<Arrival> read(Path source, CourseHead head) throws IOException, Refusal {
        var arrivals = new ArrayList<Arrival>();
        for (var question : Xml.read(source).all("question")) {
            if (!question.attribute("type").equals("category")) {
                arrivals.add(arrival(question, head));
            }
        }
        return arrivals;
    }

    private static Arrival arrival(Xml question, CourseHead head) {
        var slug = Words.slug(question.text("name"));
        var type = question.attribute("type");
        if (!type.equals("coderunner")) {
            return Arrival.impossible(slug, "Questions of the type '%s' cannot be brought over.".formatted(type));
        }
        var wanted = question.text("coderunnertype");
        if (LANGUAGES.get(wanted) != head.programming()) {
            return Arrival.impossible(
                    slug,
                    "'%s' is no program in %s."
                            .formatted(wanted, head.programming().code()));
        }
        var cases = question.all("testcase");
        if (cases.stream().anyMatch(each -> !each.text("testcode").isBlank())) {
            return Arrival.impossible(slug, "Its tests are pieces of code: write unit tests instead.");
        }
        if (cases.isEmpty()) {
            return Arrival.impossible(slug, "It has no test cases.");
        }
        return program(slug, question, cases, head);
    }

    private static Arrival program(String slug, Xml question, List<Xml> cases, CourseHead head) {
        var notes = new ArrayList<String>();
        var files = new LinkedHashMap<String, String>();
        var main = head.programming().mainFile();
        files.put("exercise.yaml", yaml(question, cases, head));
        for (var language : head.languages()) {
            var suffix = language.equals(head.languages().getFirst()) ? "" : "." + language;
            files.put(
                    "task" + suffix + ".md",
                    language.equals("en") ? Html.inMarkdown(question.text("questiontext")) : "‹перевод задания›\n");
        }
        files.put("starter/" + main, orElse(question.text("answerpreload"), "Write your program here.", head));
        files.put("solution/" + main, orElse(question.text("answer"), "‹a solution›", head));
        files.put("wrong/first-mistake/" + main, Programs.comment(head.programming(), "‹what students get wrong›"));
        notes.add("Its text was HTML: look whether its Markdown reads well.");
        notes.add("It has no wrong solutions: write what students get wrong.");
        if (cases.stream().allMatch(MoodleImporter::isVisible)) {
            notes.add("All its cases are shown: hide one.");
        }
        if (cases.stream().noneMatch(MoodleImporter::isVisible)) {
            notes.add("None of its cases is shown: show one.");
        }
        return new Arrival(slug, files, notes);
    }

    private static String orElse(String program, String comment, CourseHead head) {
        return Optional.of(program)
                .filter(content -> !content.isBlank())
                .orElseGet(() -> Programs.comment(head.programming(), comment));
    }

    private static String yaml(Xml question, List<Xml> cases, CourseHead head) {
        var words = new Words(head);
        var lines = new StringBuilder();
        for (var index = 0; index < cases.size(); index++) {
            var test = cases.get(index);
            lines.append("  - name: ").append(words.of("Test " + (index + 1), "Тест " + (index + 1)));
            lines.append("\n    input: ").append(Words.quoted(test.text("stdin")));
            lines.append("\n    output: ").append(Words.quoted(test.text("expected")));
            lines.append(isVisible(test) ? "\n" : "\n    visible: false\n");
        }
        return """
                title: %s
                kind: io
                points: 10
                skills: [%s]
                cases:
                %swrong:
                  first-mistake: {verdict: wrong}
                """.formatted(words.of(question.text("name")), head.skill(), lines);
    }

    private static boolean isVisible(Xml test) {
        return test.attribute("useasexample").equals("1");
    }
}
