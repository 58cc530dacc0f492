package org.posad.ui.sheet;

import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import org.posad.catalog.AnswerSheet.Quiz;
import org.posad.catalog.AskedQuestion;
import org.posad.catalog.SourceFile;

/** Questions, each with its own way to be answered. */
class QuizSheet extends Sheet {

    private final SequencedMap<String, QuestionPart> parts = new LinkedHashMap<>();

    QuizSheet(Quiz quiz, long seed, SerializableRunnable onChange) {
        getContent().addClassName("sheet");
        for (var question : quiz.questions()) {
            var part = part(question, new Random(seed ^ question.id().hashCode()), onChange);
            parts.put(question.id(), part);
            getContent().add(part);
        }
    }

    @Override
    public List<SourceFile> answers() {
        var answers = new LinkedHashMap<String, List<String>>();
        parts.forEach((id, part) -> answers.put(id, part.answer()));
        return List.of(new SourceFile(Quiz.FILE, AnswersFile.write(answers)));
    }

    @Override
    public void fill(List<SourceFile> answers) {
        answers.stream()
                .filter(file -> file.name().equals(Quiz.FILE))
                .map(file -> AnswersFile.read(file.content()))
                .findFirst()
                .ifPresent(given -> parts.forEach((id, part) -> {
                    if (given.containsKey(id)) {
                        part.fill(given.get(id));
                    }
                }));
    }

    private static QuestionPart part(AskedQuestion question, Random random, SerializableRunnable onChange) {
        return switch (question) {
            case AskedQuestion.Choose choose -> new ChoosePart(choose, random, onChange);
            case AskedQuestion.Fill fill -> new FillPart(fill, onChange);
            case AskedQuestion.Arrange arrange -> new ArrangePart(arrange, random, onChange);
            case AskedQuestion.Pair pair -> new PairPart(pair, random, onChange);
        };
    }
}
