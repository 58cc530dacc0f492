package org.posad.web.certificates;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Other people's verifiers: the libraries of Digital Bazaar and the verifier of the Digital Credentials Consortium, from
 * the npm registry as their lock file says. They share ancestors, but no line with us.
 */
final class Verifiers {

    static final String ACCEPTED = "accepted";

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path SCRIPTS = ROOT.resolve("frontend/src/test/verifiers");
    private static final Path HOME = ROOT.resolve(".posad/verifiers");
    private static final JsonMapper JSON = new JsonMapper();

    private Verifiers() {}

    /** Why a verifier refuses each credential, by its name, or {@link #ACCEPTED}. */
    record Verdicts(Map<String, String> digitalbazaar, Map<String, String> dcc) {}

    /**
     * @param replaced documents that the verifiers see in place of what the issuer serves, by address
     * @param shared whether each credential goes to one of the verifiers only, by turns
     */
    record Question(String host, Map<String, JsonNode> replaced, Map<String, JsonNode> credentials, boolean shared) {}

    static Verdicts ask(Question question) throws IOException, InterruptedException {
        fetch();
        // Node looks for packages beside the script
        for (var script : List.of("verify.js", "web.js", "digitalbazaar.js", "dcc.js")) {
            Files.write(HOME.resolve(script), Files.readAllBytes(SCRIPTS.resolve(script)));
        }
        var process = new ProcessBuilder(node(), HOME.resolve("verify.js").toString())
                .redirectError(Redirect.INHERIT)
                .start();
        try (var input = process.getOutputStream()) {
            JSON.writeValue(input, question);
        }
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The verifiers broke off; the reason stands above");
        }
        return JSON.readValue(answer, new TypeReference<>() {});
    }

    /** The script for employers, as {@code docs/verify} has it: how it ends, and what it says. */
    static String script(Path certificate) throws IOException, InterruptedException {
        fetch();
        var script = HOME.resolve("verify.mjs");
        Files.write(script, Files.readAllBytes(ROOT.resolve("docs/verify/verify.mjs")));
        var process = new ProcessBuilder(node(), script.toString(), certificate.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said.strip();
    }

    private static String node() {
        return ROOT.resolve(".posad/node/node").toString();
    }

    /** The launcher does so before it tests; whoever starts tests in another way gets them here. */
    private static void fetch() throws IOException, InterruptedException {
        var fetching = new ProcessBuilder(
                        "bash",
                        "-c",
                        "set -eu; for part in say packages build verifiers; do . bin/$part.sh; done; need_verifiers")
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        fetching.getOutputStream().close();
        var said = new String(fetching.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (fetching.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }
}
