package org.posad.catalog.reading;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** YAML text to a {@link YamlMap}; it is composed only, so no class is ever made of what an author writes. */
final class YamlFile {

    private YamlFile() {}

    static Optional<YamlMap> read(String file, int firstLine, String yaml, Faults faults) {
        try {
            var node = new Yaml(limits()).compose(new StringReader(yaml));
            if (node instanceof MappingNode mapping && hasPlainKeys(mapping)) {
                return Optional.of(new YamlMap(file, firstLine, mapping, faults));
            }
            faults.add(file, firstLine, "There are no names and values here.", "Write lines 'name: value'.");
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            faults.add(
                    file,
                    firstLine + (mark == null ? 0 : mark.getLine()),
                    "This is not YAML: %s.".formatted(e.getProblem()),
                    "Check indentation and quotes; a text with ': ' or '#' needs quotes.");
        } catch (YAMLException e) {
            faults.add(file, firstLine, "This is not YAML: %s.".formatted(e.getMessage()), "Write plain YAML.");
        }
        return Optional.empty();
    }

    static boolean hasPlainKeys(MappingNode mapping) {
        return mapping.getValue().stream().allMatch(tuple -> tuple.getKeyNode() instanceof ScalarNode);
    }

    /** Authors need no anchors, and nobody needs bombs made of them. */
    private static LoaderOptions limits() {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(20);
        options.setAllowRecursiveKeys(false);
        return options;
    }
}
