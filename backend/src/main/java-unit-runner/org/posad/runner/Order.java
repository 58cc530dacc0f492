package org.posad.runner;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be done: lines of a word and its values. Files are name to content.
 *
 * @param names the tests that the author has described
 * @param cpuMillis for each test
 */
record Order(
        String keyHex,
        long cpuMillis,
        Map<String, String> program,
        Map<String, String> tests,
        List<String> names,
        Set<String> hidden) {

    static Order read(InputStream in) throws IOException {
        var keyHex = "";
        long cpuMillis = 0;
        var program = new LinkedHashMap<String, String>();
        var tests = new LinkedHashMap<String, String>();
        var names = new ArrayList<String>();
        var hidden = new LinkedHashSet<String>();
        for (var line :
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
            var words = line.split(" ", -1);
            switch (words[0]) {
                case "key" -> keyHex = words[1];
                case "cpu" -> cpuMillis = Long.parseLong(words[1]);
                case "file" -> program.put(words[1], Files.readString(Path.of(words[1])));
                case "tests" -> tests.put(words[1], text(words[2]));
                case "name" -> names.add(words[1]);
                case "hidden" -> hidden.add(words[1]);
                default -> throw new IOException("Not an order: " + words[0]);
            }
        }
        return new Order(keyHex, cpuMillis, program, tests, names, hidden);
    }

    private static String text(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
