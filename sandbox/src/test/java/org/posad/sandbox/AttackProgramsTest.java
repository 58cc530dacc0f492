package org.posad.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.posad.sandbox.host.Instance;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** Sends every program of attacks/programs.yaml at once, as twenty at a time, and looks at what came of each. */
class AttackProgramsTest extends RunningSandbox {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int BATCH = 20;
    private static final Map<String, Integer> LANGUAGES = Map.of(
            "bash", Judge0.BASH,
            "c", Judge0.C,
            "cpp", Judge0.CPP,
            "java", Judge0.JAVA,
            "javascript", Judge0.JAVASCRIPT,
            "python", Judge0.PYTHON);

    @Autowired
    private Instance instance;

    /** An attack, and what may come of it. */
    record Attack(
            String name,
            String language,
            String source,
            @Nullable Map<String, Object> more,
            @Nullable Map<String, String> files,
            List<Integer> status,
            @Nullable List<String> message,
            @Nullable String prints,
            @Nullable String never) {

        Map<String, Object> submission() {
            var submission = new HashMap<String, Object>(more == null ? Map.of() : more);
            submission.put("language_id", LANGUAGES.get(language));
            submission.put("source_code", source);
            if (files != null) {
                submission.put("additional_files", MultiFileTest.zip(files));
            }
            return submission;
        }

        void judge(Judge0.Answer answer) {
            String everything = answer.body().toString();
            String said = answer.text("stdout") + answer.text("stderr") + answer.text("compile_output");
            assertThat(answer.status()).as(everything).isIn(status);
            if (message != null) {
                assertThat(answer.text("message")).as(everything).isIn(message);
            }
            if (prints != null) {
                assertThat(said).contains(prints);
            }
            if (never != null) {
                assertThat(said).doesNotContain(never);
            }
            assertThat(said).as("bounded").hasSizeLessThanOrEqualTo(10 << 20);
        }
    }

    @TestFactory
    Stream<DynamicTest> fails() throws IOException {
        var tokens = new LinkedHashMap<Attack, String>();
        for (var batch : batches(attacks())) {
            var answer = judge0.post(
                    "/submissions/batch",
                    Map.of("submissions", batch.stream().map(Attack::submission).toList()));
            for (int i = 0; i < batch.size(); i++) {
                tokens.put(batch.get(i), answer.body().path(i).path("token").asString());
            }
        }
        var judged = tokens.entrySet().stream()
                .map(sent -> DynamicTest.dynamicTest(
                        sent.getKey().name(), () -> sent.getKey().judge(judge0.await(sent.getValue()))));
        return Stream.concat(
                judged,
                Stream.of(DynamicTest.dynamicTest("nothing of them is left on the machine", this::nothingIsLeft)));
    }

    /** Boxes have users of their own; of these only our own first processes may live, in boxes that wait. */
    private void nothingIsLeft() {
        await().untilAsserted(() -> assertThat(processesOfBoxes())
                .allMatch(line -> line.contains("/posad/init") || line.contains("inside.Start")));
        assertThat(Path.of("/proc/self/mounts")).content().doesNotContain("posad-sandbox");
    }

    private List<String> processesOfBoxes() throws IOException {
        long first = 1_880_000_000L + 200L * instance.lot();
        try (var lines = new ProcessBuilder("ps", "-eo", "uid=,args=").start().inputReader()) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> {
                        long user = Long.parseLong(line.substring(0, line.indexOf(' ')));
                        return user >= first && user < first + 200;
                    })
                    .toList();
        }
    }

    private static List<List<Attack>> batches(List<Attack> attacks) {
        var batches = new ArrayList<List<Attack>>();
        for (int from = 0; from < attacks.size(); from += BATCH) {
            batches.add(attacks.subList(from, Math.min(from + BATCH, attacks.size())));
        }
        return batches;
    }

    private static List<Attack> attacks() throws IOException {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        try (var in = Objects.requireNonNull(AttackProgramsTest.class.getResourceAsStream("/attacks/programs.yaml"))) {
            return yaml.<List<Object>>load(in).stream()
                    .map(attack -> MAPPER.convertValue(attack, Attack.class))
                    .toList();
        }
    }
}
