package org.posad.catalog;

import java.util.Comparator;
import java.util.List;
import org.posad.catalog.Question.Item;

/** A question as students see it: items come in an order that says nothing. */
public sealed interface AskedQuestion {

    String id();

    Text ask();

    /** @param many whether more than one may be chosen */
    record Choose(String id, Text ask, boolean many, List<Item> items) implements AskedQuestion {}

    /** @param number whether it is one, or words */
    record Fill(String id, Text ask, boolean number) implements AskedQuestion {}

    record Arrange(String id, Text ask, List<Item> items) implements AskedQuestion {}

    record Pair(String id, Text ask, List<Item> lefts, List<Item> rights) implements AskedQuestion {}

    static AskedQuestion of(Question question) {
        return switch (question) {
            case Question.Choice choice ->
                new Choose(
                        choice.id(),
                        choice.ask(),
                        choice.many(),
                        inNoOrder(choice.options().stream()
                                .map(Question.Option::item)
                                .toList()));
            case Question.Numeric number -> new Fill(number.id(), number.ask(), true);
            case Question.Words words -> new Fill(words.id(), words.ask(), false);
            case Question.Order order -> new Arrange(order.id(), order.ask(), inNoOrder(order.items()));
            case Question.Match match ->
                new Pair(match.id(), match.ask(), inNoOrder(match.lefts()), inNoOrder(match.rights()));
        };
    }

    /** By their keys, which are digests. */
    private static List<Item> inNoOrder(List<Item> items) {
        return items.stream().sorted(Comparator.comparing(Item::key)).toList();
    }
}
