package org.posad.catalog.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.posad.catalog.Course;
import org.posad.catalog.CourseContent;
import org.posad.catalog.CourseId;
import org.posad.catalog.CourseSummary;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.Level;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.catalog.Text;

/** Reads a course folder as {@code courses/README.md} describes it. */
public final class CourseReader {

    private static final Set<String> LANGUAGES = Set.of("en", "ru");
    private static final int MUTANTS = 90;

    private final Faults faults = new Faults();
    private final Equivalents equivalents = new Equivalents();
    private final CourseFolder folder;
    private final Assets assets;
    private final Markdown markdown;
    private final Expectations expectations;

    private CourseReader(Path root, Expectations expectations) {
        this.folder = new CourseFolder(root, faults);
        this.expectations = expectations;
        this.assets = Assets.in(folder, faults);
        this.markdown = new Markdown(assets, faults);
    }

    /** @param root the course's own folder; its name is the course's id */
    public static CourseReading read(Path root) {
        return read(root, Expectations.KEPT);
    }

    /** @param root the course's own folder; its name is the course's id */
    public static CourseReading read(Path root, Expectations expectations) {
        return new CourseReader(root, expectations).read();
    }

    private CourseReading read() {
        var yaml = folder.text(folder.root().resolve("course.yaml"))
                .flatMap(text -> YamlFile.read(name("course.yaml"), 1, text, faults));
        var content = yaml.flatMap(this::course);
        var bar = yaml.map(map -> map.integer("mutants", MUTANTS, 0, 100)).orElse(MUTANTS);
        return content.isEmpty() || faults.any()
                ? new CourseReading.Faulty(faults.sorted())
                : new CourseReading.Complete(content.get(), equivalents.under(bar), markdown.demonstrations());
    }

    private Optional<CourseContent> course(YamlMap yaml) {
        yaml.only(
                "id",
                "title",
                "summary",
                "languages",
                "programming",
                "level",
                "hours",
                "skills",
                "outcomes",
                "certificate",
                "mutants",
                "licence",
                "authors");
        var id = id(yaml);
        var languages = languages(yaml);
        if (id.isEmpty() || languages.isEmpty()) {
            return Optional.empty(); // everything else hangs on these two
        }
        var context = new CourseContext(
                id.get(),
                languages,
                yaml.programming(),
                skills(yaml, languages),
                folder,
                markdown,
                expectations,
                faults);
        var graded = new LinkedHashMap<String, GradedExercise>();
        var sections = new SectionsReader(context, graded, equivalents).read();
        if (sections.isEmpty()) {
            yaml.fault("id", "The course has no sections.", "Make a folder '01-NAME' with a section.yaml and lessons.");
        }
        var lessons =
                sections.stream().mapToInt(section -> section.lessons().size()).sum();
        var summary = new CourseSummary(
                context.id(),
                yaml.text("title", languages),
                yaml.text("summary", languages),
                languages,
                context.programming(),
                others(context.programming(), graded.values()),
                level(yaml),
                yaml.integer("hours", 1, 1, 1000),
                lessons,
                graded.size());
        var course = new Course(
                summary,
                0,
                context.skills(),
                outcomes(yaml, languages),
                CriteriaReader.read(yaml, context, graded.keySet()),
                yaml.string("licence"),
                yaml.strings("authors"),
                sections);
        return Optional.of(new CourseContent(course, graded, assets.all()));
    }

    private static List<ProgrammingLanguage> others(ProgrammingLanguage own, Collection<GradedExercise> exercises) {
        return exercises.stream()
                .map(each -> each.exercise().programming())
                .filter(language -> language != own)
                .distinct()
                .toList();
    }

    private Optional<CourseId> id(YamlMap yaml) {
        var expected = folder.root().getFileName().toString();
        var written = yaml.string("id");
        if (!written.equals(expected)) {
            yaml.fault("id", "The id '%s' is not the folder's name.".formatted(written), "Write id: " + expected);
        }
        try {
            return Optional.of(new CourseId(expected));
        } catch (IllegalArgumentException _) {
            yaml.fault("id", "'%s' cannot be an address.".formatted(expected), "Use a-z, 0-9 and single hyphens.");
            return Optional.empty();
        }
    }

    private List<String> languages(YamlMap yaml) {
        var languages = yaml.strings("languages");
        if (languages.isEmpty()) {
            yaml.fault("languages", "The course names no language.", "Write languages: [en, ru]");
        }
        for (var language : languages) {
            if (!LANGUAGES.contains(language)) {
                yaml.fault("languages", "'%s' is not a language here.".formatted(language), "Known are en and ru.");
            }
        }
        if (new HashSet<>(languages).size() < languages.size()) {
            yaml.fault("languages", "A language stands here twice.", "Remove one of them.");
        }
        return languages;
    }

    private static Level level(YamlMap yaml) {
        return switch (yaml.string("level")) {
            case "beginner" -> Level.BEGINNER;
            case "intermediate" -> Level.INTERMEDIATE;
            case "advanced" -> Level.ADVANCED;
            default -> {
                yaml.fault("level", "This is not a level.", "Write beginner, intermediate or advanced.");
                yield Level.BEGINNER;
            }
        };
    }

    private static Map<String, Text> skills(YamlMap yaml, List<String> languages) {
        var skills = new LinkedHashMap<String, Text>();
        yaml.map("skills").ifPresent(map -> map.keys().forEach(skill -> skills.put(skill, map.text(skill, languages))));
        if (skills.isEmpty()) {
            yaml.fault(
                    "skills",
                    "The course teaches no skills.",
                    "Write skills: and below it lines 'id: {en: …, ru: …}'.");
        }
        return skills;
    }

    private static List<Text> outcomes(YamlMap yaml, List<String> languages) {
        var lists = yaml.map("outcomes")
                .map(map -> languages.stream().map(map::strings).toList())
                .orElse(List.of());
        if (lists.isEmpty()
                || lists.stream()
                        .anyMatch(list -> list.size() != lists.getFirst().size())) {
            yaml.fault("outcomes", "The outcomes are not the same in all languages.", "Write as many in each.");
            return List.of();
        }
        var outcomes = new ArrayList<Text>();
        for (var i = 0; i < lists.getFirst().size(); i++) {
            var texts = new LinkedHashMap<String, String>();
            for (var language = 0; language < languages.size(); language++) {
                texts.put(languages.get(language), lists.get(language).get(i));
            }
            outcomes.add(new Text(texts));
        }
        return outcomes;
    }

    private String name(String file) {
        return folder.name(folder.root().resolve(file));
    }
}
