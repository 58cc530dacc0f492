package org.posad.catalog.reading;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.posad.catalog.Question.Item;
import org.posad.catalog.Text;

/** Reads what is to be chosen or put into its place in one question. */
final class ItemsReader {

    private static final int KEY_LENGTH = 10;

    private final CourseContext context;
    private final String question;
    private final YamlMap yaml;
    private final Set<String> keys = new HashSet<>();

    ItemsReader(CourseContext context, String question, YamlMap yaml) {
        this.context = context;
        this.question = question;
        this.yaml = yaml;
    }

    Item item(YamlMap map, String name) {
        return item(map.text(name, context.languages()));
    }

    List<Item> items(String name) {
        return yaml.maps(name).stream()
                .map(map -> item(TextOf.languages(map, context.languages())))
                .toList();
    }

    /** A digest as its key: the place of an item in the author's file would tell what is right. */
    private Item item(Text text) {
        var content = question + "\n" + text.byLanguage().firstEntry().getValue();
        var key = Sha256.of(content.getBytes(StandardCharsets.UTF_8)).substring(0, KEY_LENGTH);
        if (!keys.add(key)) {
            yaml.fault("id", "Two items read the same.", "Say something else in one of them.");
        }
        return new Item(key, text);
    }
}
