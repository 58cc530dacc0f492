package org.posad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern WHOLE_KEY = Pattern.compile("\"((?:[a-z][a-z0-9-]*)(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern PLURAL = Pattern.compile("\\.(one|few|many|other)$");

    private final Properties english = bundle("translations.properties");
    private final Properties russian = bundle("translations_ru.properties");

    @Test
    void everythingIsSaidInBothLanguages() {
        assertThat(stems(russian)).isEqualTo(stems(english));
    }

    @Test
    void nothingIsLeftEmpty() {
        assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(russian.values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void countedThingsHaveAllTheirForms() {
        counted(english).forEach(stem -> assertThat(english).containsKeys(stem + ".one", stem + ".other"));
        counted(russian)
                .forEach(stem -> assertThat(russian).containsKeys(stem + ".one", stem + ".few", stem + ".many"));
    }

    @Test
    void everyTextIsAPatternThatCanBeFilledIn() {
        english.forEach(
                (_, text) -> assertThat(new MessageFormat(text.toString())).isNotNull());
        russian.forEach(
                (_, text) -> assertThat(new MessageFormat(text.toString())).isNotNull());
    }

    @Test
    void whatThePagesAskForIsThere() throws IOException {
        assertThat(stems(english)).containsAll(keysAskedFor());
    }

    /** Every text of the pages' code that looks like a key of ours: its first word is one of the bundle's. */
    private Set<String> keysAskedFor() throws IOException {
        var areas = stems(english).stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        var keys = new TreeSet<String>();
        try (var files = Files.walk(SOURCES.resolve("org/posad/ui"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var matcher = WHOLE_KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    if (areas.contains(
                            matcher.group(1).substring(0, matcher.group(1).indexOf('.')))) {
                        keys.add(matcher.group(1));
                    }
                }
            }
        }
        return keys;
    }

    private static Set<String> stems(Properties bundle) {
        return bundle.stringPropertyNames().stream()
                .map(key -> PLURAL.matcher(key).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> counted(Properties bundle) {
        return bundle.stringPropertyNames().stream()
                .filter(key -> PLURAL.matcher(key).find())
                .map(key -> PLURAL.matcher(key).replaceFirst(""))
                .collect(Collectors.toSet());
    }

    private static Properties bundle(String name) {
        var bundle = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n", name), StandardCharsets.UTF_8)) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }
}
