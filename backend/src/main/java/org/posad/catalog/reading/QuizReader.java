package org.posad.catalog.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.Question;
import org.posad.catalog.Question.Option;
import org.posad.catalog.Text;

/** Reads the questions of a quiz. */
final class QuizReader {

    private static final List<String> TYPES = List.of("single", "multiple", "number", "text", "order", "match");

    private final CourseContext context;

    QuizReader(CourseContext context) {
        this.context = context;
    }

    Grading.Quiz read(YamlMap exercise) {
        var questions = new ArrayList<Question>();
        var ids = new HashSet<String>();
        for (var yaml : exercise.maps("questions")) {
            var id = yaml.string("id");
            if (!ids.add(id)) {
                yaml.fault("id", "There is another question '%s'.".formatted(id), "Give it another id.");
            }
            question(yaml, id).ifPresent(questions::add);
        }
        if (ids.isEmpty()) {
            exercise.fault(
                    "questions", "No question is asked.", "Write questions: and below it '- id: …', 'type:', 'ask:'.");
        }
        return new Grading.Quiz(List.copyOf(questions));
    }

    private Optional<Question> question(YamlMap yaml, String id) {
        var type = yaml.string("type");
        var ask = yaml.text("ask", context.languages());
        return switch (type) {
            case "single", "multiple" -> Optional.of(choice(yaml, id, ask, type.equals("multiple")));
            case "number" -> Optional.of(number(yaml, id, ask));
            case "text" -> Optional.of(words(yaml, id, ask));
            case "order" -> Optional.of(order(yaml, id, ask));
            case "match" -> Optional.of(match(yaml, id, ask));
            default -> {
                yaml.fault("type", "'%s' is not a type of question.".formatted(type), Spelling.suggest(type, TYPES));
                yield Optional.empty();
            }
        };
    }

    private Question choice(YamlMap yaml, String id, Text ask, boolean many) {
        yaml.only("id", "type", "ask", "choices");
        var items = new ItemsReader(context, id, yaml);
        var options = new ArrayList<Option>();
        for (var each : yaml.maps("choices")) {
            each.only("text", "right", "explain");
            var right = each.bool("right", false);
            if (right && each.has("explain")) {
                each.fault("explain", "What is right needs no explanation of a mistake.", "Put it to the wrong ones.");
            }
            options.add(new Option(items.item(each, "text"), right, explanation(each)));
        }
        var right = options.stream().filter(Option::right).count();
        if (options.size() < 2) {
            yaml.fault("choices", "There is nothing to choose from.", "Write at least two choices.");
        } else if (!many && right != 1) {
            yaml.fault(
                    "choices",
                    "%d choices are right.".formatted(right),
                    "Mark one 'right: true', or write type: multiple.");
        } else if (many && (right == 0 || right == options.size())) {
            yaml.fault("choices", "All choices are alike.", "Mark some of them, and not all, 'right: true'.");
        }
        return new Question.Choice(id, ask, many, List.copyOf(options));
    }

    private Question number(YamlMap yaml, String id, Text ask) {
        yaml.only("id", "type", "ask", "answer", "tolerance", "explain");
        yaml.string("answer"); // says that it is missing
        return new Question.Numeric(
                id,
                ask,
                yaml.decimal("answer", 0, -1e15, 1e15),
                yaml.decimal("tolerance", 0, 0, 1e15),
                explanation(yaml));
    }

    private Question words(YamlMap yaml, String id, Text ask) {
        yaml.only("id", "type", "ask", "accepted", "explain");
        var accepted = yaml.strings("accepted");
        if (accepted.isEmpty() || accepted.stream().anyMatch(String::isBlank)) {
            yaml.fault("accepted", "No answer is accepted.", "Write accepted: [one form, another].");
        }
        return new Question.Words(id, ask, accepted, explanation(yaml));
    }

    private Question order(YamlMap yaml, String id, Text ask) {
        yaml.only("id", "type", "ask", "items", "explain");
        var items = new ItemsReader(context, id, yaml).items("items");
        if (items.size() < 2) {
            yaml.fault("items", "There is nothing to put in order.", "Write at least two items, in their right order.");
        }
        return new Question.Order(id, ask, items, explanation(yaml));
    }

    private Question match(YamlMap yaml, String id, Text ask) {
        yaml.only("id", "type", "ask", "pairs", "explain");
        var lefts = new ItemsReader(context, id + " left", yaml);
        var rights = new ItemsReader(context, id + " right", yaml);
        var pairs = yaml.maps("pairs");
        pairs.forEach(pair -> pair.only("left", "right"));
        if (pairs.size() < 2) {
            yaml.fault("pairs", "There is nothing to match.", "Write at least two pairs of left: and right:.");
        }
        return new Question.Match(
                id,
                ask,
                pairs.stream().map(pair -> lefts.item(pair, "left")).toList(),
                pairs.stream().map(pair -> rights.item(pair, "right")).toList(),
                explanation(yaml));
    }

    private @Nullable Text explanation(YamlMap yaml) {
        return yaml.has("explain") ? yaml.text("explain", context.languages()) : null;
    }
}
