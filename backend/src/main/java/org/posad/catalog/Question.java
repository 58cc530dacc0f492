package org.posad.catalog;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question of a quiz, with its answer: for graders. Students see a {@link AskedQuestion}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
public sealed interface Question {

    /** What the question is called in answers; unique in its quiz. */
    String id();

    Text ask();

    /**
     * To choose one, or all that are right.
     *
     * @param many whether several may be right
     */
    record Choice(String id, Text ask, boolean many, List<Option> options) implements Question {}

    /**
     * @param item as students see it
     * @param explanation of the mistake, for whoever chooses it wrongly
     */
    record Option(Item item, boolean right, @Nullable Text explanation) {}

    /** @param tolerance how far from the answer a number may be */
    record Numeric(
            String id,
            Text ask,
            double answer,
            double tolerance,
            @Nullable Text explanation) implements Question {}

    /** @param accepted forms of the answer; neither case nor blanks count */
    record Words(
            String id,
            Text ask,
            List<String> accepted,
            @Nullable Text explanation) implements Question {}

    /** @param items in the right order */
    record Order(
            String id, Text ask, List<Item> items, @Nullable Text explanation) implements Question {}

    /** @param rights the partners of {@code lefts}, in the same order */
    record Match(
            String id,
            Text ask,
            List<Item> lefts,
            List<Item> rights,
            @Nullable Text explanation) implements Question {}

    /**
     * Something to choose or to put into its place.
     *
     * @param key what it is called in answers; says nothing of whether it is right
     */
    record Item(String key, Text text) {}
}
