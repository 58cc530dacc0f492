package org.posad.assessment.judging;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.posad.assessment.Outcome;
import org.posad.catalog.Question;
import org.posad.catalog.Question.Item;
import org.posad.catalog.Question.Option;
import org.posad.catalog.Text;

/** Holds an answer against its question. */
final class Answering {

    private static final int LONGEST_NUMBER = 40;

    private Answering() {}

    /** @param answers keys of items, or what was typed */
    static Outcome outcome(Question question, List<String> answers) {
        if (answers.stream().allMatch(String::isBlank)) {
            return new Outcome.Unanswered();
        }
        return switch (question) {
            case Question.Choice choice -> chosen(choice.options(), new HashSet<>(answers));
            case Question.Numeric number -> of(isNear(number, answers.getFirst()), number.explanation());
            case Question.Words words -> of(isAccepted(words, answers.getFirst()), words.explanation());
            case Question.Order order -> of(answers.equals(keys(order.items())), order.explanation());
            case Question.Match match -> of(answers.equals(partners(match)), match.explanation());
        };
    }

    /** Explains what was chosen and is wrong; where nothing is, what is missing has no explanation to give. */
    private static Outcome chosen(List<Option> options, Set<String> chosen) {
        var right = options.stream()
                .filter(Option::right)
                .map(option -> option.item().key())
                .collect(Collectors.toSet());
        if (right.equals(chosen)) {
            return new Outcome.Passed();
        }
        return new Outcome.WrongAnswer(options.stream()
                .filter(option ->
                        !option.right() && chosen.contains(option.item().key()))
                .flatMap(option -> Stream.ofNullable(option.explanation()))
                .toList());
    }

    /** A decimal comma is as good as a point. */
    private static boolean isNear(Question.Numeric number, String typed) {
        var written = typed.strip().replace(',', '.').replace('−', '-');
        try {
            return written.length() <= LONGEST_NUMBER
                    && Math.abs(Double.parseDouble(written) - number.answer())
                            <= number.tolerance() + Math.ulp(number.answer());
        } catch (NumberFormatException _) {
            return false;
        }
    }

    private static boolean isAccepted(Question.Words words, String typed) {
        var given = plain(typed);
        return words.accepted().stream().map(Answering::plain).anyMatch(given::equals);
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** Keys of the right-hand items, in the order of the keys of the left-hand ones: that is how pairs are answered. */
    static List<String> partners(Question.Match match) {
        var lefts = keys(match.lefts());
        return lefts.stream()
                .sorted()
                .map(left -> match.rights().get(lefts.indexOf(left)).key())
                .toList();
    }

    private static List<String> keys(List<Item> items) {
        return items.stream().map(Item::key).toList();
    }

    private static Outcome of(boolean right, @Nullable Text explanation) {
        if (right) {
            return new Outcome.Passed();
        }
        return new Outcome.WrongAnswer(explanation == null ? List.of() : List.of(explanation));
    }
}
