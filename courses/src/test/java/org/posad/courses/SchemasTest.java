package org.posad.courses;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schemas that authors' editors complete and check by say the same as the reader of courses. */
class SchemasTest {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaLoader(loader ->
                    loader.allow(iri -> iri.toString().startsWith("file:")).fetchRemoteResources()));

    @ParameterizedTest
    @MethodSource("yamlFiles")
    void everyFileOfTheCoursesFollowsItsSchema(Path file) throws IOException {
        assertThat(faults(schemaOf(file), YAML.readTree(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyFrontMatterFollowsItsSchema(Path file) throws IOException {
        var front = Files.readString(file).split("(?m)^---$", 3)[1];
        assertThat(faults("lesson", YAML.readTree(front))).isEmpty();
    }

    @Test
    void aMisspeltKeyIsAFault() {
        assertThat(faults("section", YAML.readTree("titel: {en: Printing}")))
                .extracting(Error::getKeyword)
                .containsExactlyInAnyOrder("required", "additionalProperties");
    }

    @Test
    void anExerciseHasEitherCasesOrTests() {
        var exercise = "title: {en: Greet}\nkind: unit\nskills: []\nwrong: {it: {verdict: wrong}}\n";
        assertThat(faults("exercise", YAML.readTree(exercise + "cases: []"))).isNotEmpty();
        assertThat(faults(
                        "exercise",
                        YAML.readTree(exercise + "tests: {files: [test_it.py], names: {test_it: {en: It}}}")))
                .isEmpty();
    }

    @Test
    void anExerciseInSqlNamesItsData() {
        var exercise = """
                title: {en: Stops}
                kind: sql
                skills: []
                wrong: {it: {verdict: wrong}}
                cases: [{name: {en: All}}, {name: {en: None}, change: DELETE FROM stops, visible: false}]
                """;
        assertThat(faults("exercise", YAML.readTree(exercise))).isNotEmpty();
        assertThat(faults("exercise", YAML.readTree(exercise + "data: town\ncompare: in-order\n")))
                .isEmpty();
    }

    private static List<Error> faults(String name, JsonNode content) {
        return schema(name).validate(content);
    }

    private static Schema schema(String name) {
        var file = Path.of("schema", name + ".schema.json").toUri();
        return SCHEMAS.getSchema(SchemaLocation.of(file.toString()));
    }

    private static String schemaOf(Path file) {
        return file.getFileName().toString().replace(".yaml", "");
    }

    static List<Path> yamlFiles() throws IOException {
        return courseFiles(".yaml");
    }

    /** Sections' folders are numbered; tasks lie deeper. */
    static List<Path> lessons() throws IOException {
        return courseFiles(".md").stream()
                .filter(file -> file.getFileName().toString().matches("[0-9]+-.*"))
                .toList();
    }

    private static List<Path> courseFiles(String suffix) throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(""))) {
            return folders.filter(folder -> Files.exists(folder.resolve("course.yaml")))
                    .flatMap(SchemasTest::files)
                    .filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> files(Path course) {
        try (var files = Files.walk(course)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
