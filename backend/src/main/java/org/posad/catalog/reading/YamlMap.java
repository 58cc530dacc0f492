package org.posad.catalog.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.catalog.Text;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML mapping that knows where it stands, and says what it misses. */
final class YamlMap {

    private final String file;
    private final int firstLine;
    private final MappingNode node;
    private final SequencedMap<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> names = new HashMap<>();
    private final Faults faults;

    /** @param firstLine of the YAML in its file, from 1: a lesson's begins below {@code ---} */
    YamlMap(String file, int firstLine, MappingNode node, Faults faults) {
        this.file = file;
        this.firstLine = firstLine;
        this.node = node;
        this.faults = faults;
        for (var tuple : node.getValue()) {
            var key = ((ScalarNode) tuple.getKeyNode()).getValue();
            names.put(key, tuple.getKeyNode());
            if (values.put(key, tuple.getValueNode()) != null) {
                fault(tuple.getKeyNode(), "'%s' stands here twice.".formatted(key), "Remove one of them.");
            }
        }
    }

    String file() {
        return file;
    }

    int line() {
        return line(node);
    }

    int line(String key) {
        return Optional.ofNullable(names.get(key)).map(this::line).orElseGet(this::line);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    List<String> keys() {
        return List.copyOf(values.keySet());
    }

    void fault(String key, String problem, String remedy) {
        faults.add(file, line(key), problem, remedy);
    }

    /** Whatever else is there is most likely misspelt. */
    void only(String... known) {
        for (var key : values.keySet()) {
            if (!List.of(known).contains(key)) {
                fault(key, "Nothing is known of '%s'.".formatted(key), Spelling.suggest(key, Arrays.asList(known)));
            }
        }
    }

    /** The value of a key that has to be there. */
    String string(String key) {
        var written = values.get(key);
        if (written == null) {
            faults.add(file, line(), "'%s' is missing.".formatted(key), "Add a line '%s: …'.".formatted(key));
            return "";
        }
        var value = string(written, key);
        if (value.isBlank()) {
            fault(key, "'%s' is empty.".formatted(key), "Say something there.");
        }
        return value;
    }

    Optional<String> optionalString(String key) {
        return Optional.ofNullable(values.get(key)).map(value -> string(value, key));
    }

    int integer(String key, int otherwise, int least, int most) {
        return (int) decimal(key, otherwise, least, most);
    }

    double decimal(String key, double otherwise, double least, double most) {
        var written = optionalString(key);
        if (written.isEmpty()) {
            return otherwise;
        }
        try {
            var value = Double.parseDouble(written.get());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        fault(
                key,
                "'%s' is not a number that fits here.".formatted(written.get()),
                "Write a number from %s to %s.".formatted(plain(least), plain(most)));
        return otherwise;
    }

    boolean bool(String key, boolean otherwise) {
        return optionalString(key)
                .map(written -> switch (written) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> {
                        fault(key, "'%s' is neither true nor false.".formatted(written), "Write true or false.");
                        yield otherwise;
                    }
                })
                .orElse(otherwise);
    }

    /** A text in all languages of the course. */
    Text text(String key, List<String> languages) {
        var written = map(key);
        if (written.isEmpty()) {
            if (!has(key)) {
                string(key); // says that it is missing
            }
            return Text.of(languages.getFirst(), "");
        }
        written.get().only(languages.toArray(String[]::new));
        var texts = new LinkedHashMap<String, String>();
        languages.forEach(language -> texts.put(language, written.get().string(language)));
        return new Text(texts);
    }

    /** The language under {@code programming}. */
    ProgrammingLanguage programming() {
        try {
            return ProgrammingLanguage.of(string("programming"));
        } catch (IllegalArgumentException _) {
            var known = Arrays.stream(ProgrammingLanguage.values())
                    .map(ProgrammingLanguage::code)
                    .toList();
            fault(
                    "programming",
                    "This is not a programming language here.",
                    "Known are: %s.".formatted(String.join(", ", known)));
            return ProgrammingLanguage.PYTHON;
        }
    }

    Optional<YamlMap> map(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(value -> asMap(value, key));
    }

    List<YamlMap> maps(String key) {
        var maps = new ArrayList<YamlMap>();
        items(key).forEach(item -> asMap(item, key).ifPresent(maps::add));
        return maps;
    }

    List<String> strings(String key) {
        return items(key).stream().map(item -> string(item, key)).toList();
    }

    private List<Node> items(String key) {
        return switch (values.get(key)) {
            case null -> List.of();
            case SequenceNode sequence -> sequence.getValue();
            case Node _ -> {
                fault(key, "'%s' is not a list.".formatted(key), "Write [one, another], or a line '- …' for each.");
                yield List.of();
            }
        };
    }

    private Optional<YamlMap> asMap(Node value, String key) {
        if (value instanceof MappingNode mapping && YamlFile.hasPlainKeys(mapping)) {
            return Optional.of(new YamlMap(file, firstLine, mapping, faults));
        }
        fault(
                value,
                "'%s' does not have names and values here.".formatted(key),
                "Write 'name: value' in lines below it.");
        return Optional.empty();
    }

    private String string(Node value, String key) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        fault(value, "'%s' is not a single value.".formatted(key), "Write one text or number there.");
        return "";
    }

    private void fault(Node where, String problem, String remedy) {
        faults.add(file, line(where), problem, remedy);
    }

    private int line(Node where) {
        return firstLine + where.getStartMark().getLine();
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
