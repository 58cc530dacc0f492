package org.posad.sandbox.languages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** Reads the languages' descriptions from the jar. */
final class LanguageFiles {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private LanguageFiles() {}

    static List<LanguageFile> all() {
        try {
            var files = new ArrayList<LanguageFile>();
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath:languages/*.yaml")) {
                files.add(read(resource));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LanguageFile read(Resource resource) throws IOException {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        try (var in = resource.getInputStream()) {
            return MAPPER.convertValue(yaml.<Object>load(in), LanguageFile.class);
        }
    }
}
