package org.posad.gate.authoring;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.gate.authoring.ExercismImporter.Source;

/** How exercises of a track are made to fit, whose programs and tests name each other's files. */
enum ExercismDialect {
    PYTHON {
        private static final Pattern METHOD = Pattern.compile("(?m)^    def (test_\\w+)\\(self\\)");

        @Override
        String program(String stub, Source source) {
            return source.content();
        }

        @Override
        Test test(String stub, Source source) {
            var module = stub.replaceFirst("\\.py$", "");
            var content = source.content().replaceAll("\\b(from|import) " + Pattern.quote(module) + "\\b", "$1 main");
            var methods = new LinkedHashMap<String, String>();
            var found = METHOD.matcher(content);
            while (found.find()) {
                methods.put(found.group(1), words(found.group(1).substring("test_".length())));
            }
            return new Test("test_it.py", content, methods);
        }
    },

    JAVA {
        private static final Pattern METHOD = Pattern.compile(
                "@Test\\s+(?:@DisplayName\\(\"((?:[^\"\\\\]|\\\\.)*)\"\\)\\s+)?(?:public )?void (\\w+)\\(\\)");

        // what is public has to lie in a file of its own name
        @Override
        String program(String stub, Source source) {
            return source.content()
                    .replaceAll("(?m)^public (?=(final |abstract |sealed )*(class|enum|record|interface)\\b)", "");
        }

        @Override
        Test test(String stub, Source source) {
            var content = source.content()
                    .replaceAll("(?m)^\\s*@Disabled(\\(.*\\))?\\s*\\n", "")
                    .replaceAll("(?m)^import org\\.junit\\.jupiter\\.api\\.Disabled;\\n", "");
            var methods = new LinkedHashMap<String, String>();
            var found = METHOD.matcher(content);
            while (found.find()) {
                methods.put(
                        found.group(2), Optional.ofNullable(found.group(1)).orElseGet(() -> spaced(found.group(2))));
            }
            return new Test(source.name(), content, methods);
        }
    };

    /**
     * @param methods what each test method is about, in their order
     */
    record Test(String file, String content, SequencedMap<String, String> methods) {}

    /** Empty for languages whose unit tests cannot be run here. */
    static Optional<ExercismDialect> of(ProgrammingLanguage language) {
        return switch (language) {
            case PYTHON -> Optional.of(PYTHON);
            case JAVA -> Optional.of(JAVA);
            case C, CPP, BASH, JAVASCRIPT, SQL -> Optional.empty();
        };
    }

    /** @param stub the file that students begin with */
    abstract String program(String stub, Source source);

    abstract Test test(String stub, Source source);

    private static String spaced(String camelCase) {
        return words(camelCase.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT));
    }

    private static String words(String underscored) {
        var words = underscored.replace('_', ' ').strip();
        return words.isEmpty() ? underscored : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
