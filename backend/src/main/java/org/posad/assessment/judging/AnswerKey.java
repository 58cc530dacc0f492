package org.posad.assessment.judging;

import java.util.LinkedHashMap;
import java.util.List;
import org.posad.catalog.AnswerSheet;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.Question;
import org.posad.catalog.Question.Item;
import org.posad.catalog.SourceFile;
import tools.jackson.databind.json.JsonMapper;

/** The answers that a quiz wants to have, as a student would hand them in: for the proof that they pass. */
public final class AnswerKey {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AnswerKey() {}

    public static List<SourceFile> of(Grading.Quiz quiz) {
        var answers = new LinkedHashMap<String, List<String>>();
        quiz.questions().forEach(question -> answers.put(question.id(), answer(question)));
        return List.of(new SourceFile(AnswerSheet.Quiz.FILE, JSON.writeValueAsString(answers)));
    }

    private static List<String> answer(Question question) {
        return switch (question) {
            case Question.Choice choice ->
                choice.options().stream()
                        .filter(Question.Option::right)
                        .map(option -> option.item().key())
                        .toList();
            case Question.Numeric number -> List.of(Double.toString(number.answer()));
            case Question.Words words -> List.of(words.accepted().getFirst());
            case Question.Order order -> order.items().stream().map(Item::key).toList();
            case Question.Match match -> Answering.partners(match);
        };
    }
}
